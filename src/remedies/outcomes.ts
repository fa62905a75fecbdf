import { type Remedy, type Side, sideOf } from './remedy.ts';

/** One breach, or one decision, as it is counted: how it stood last. */
export type Outcome = { readonly remedy: Remedy; readonly side: Side; readonly sum: number };

/** What is counted. A breach counts once however many records it has; what a recipient got, or a sum not known, does not. */
export function outcomesOf(records: readonly Remedy[]): readonly Outcome[] {
  const known = records.flatMap((remedy): Outcome[] =>
    remedy.sum === null || remedy.paidTo === 'recipient'
      ? []
      : [{ remedy, side: sideOf(remedy.route), sum: remedy.sum }],
  );
  const byEvent = Map.groupBy(known, ({ remedy, side }) => `${side} ${remedy.event ?? remedy.id}`);
  return [...byEvent.values()].map(lastOf).sort(inOrder);
}

/** How a breach stood last; of several that may have been last, the least. */
function lastOf(outcomes: readonly Outcome[]): Outcome {
  const last = outcomes.filter(
    ({ remedy }) => !outcomes.some((other) => isBefore(remedy.decided, other.remedy.decided)),
  );
  return last.toSorted(inOrder)[0] as Outcome;
}

/** Least first; equals by name, so that the order of the records never matters. */
function inOrder(one: Outcome, other: Outcome): number {
  return one.sum - other.sum || (one.remedy.id < other.remedy.id ? -1 : 1);
}

/** Whether one date is surely before another: "2018-05" is not before "2018", which may mean any day of it. */
function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

import type { Kind } from '../../estimate/kinds.ts';
import { sumInWords } from '../../records/awards.ts';
import { readCases, readOutcomes } from '../../records/content-files.ts';
import { readRemedies } from '../../records/remedy-files.ts';
import { outcomesOf } from '../../remedies/outcomes.ts';
import { endsOfCase, endsOfOutcome, kindOfOutcome } from './ends.ts';
import { remedyInWords, routeInWords } from './remedy-words.ts';

/** One end of a claim or a complaint: a plain line, then its legal name or who gave it. */
type Row = { readonly path: string; readonly plain: string; readonly name: string; readonly sum: string };

/** What was won beside what was lost, and what cannot be told. */
export type WonAndLost = {
  readonly won: readonly Row[];
  readonly lost: readonly Row[];
  readonly untold: readonly Row[];
};

type Ended = Row & { readonly end: 'won' | 'lost' | 'untold'; readonly worth: number };

export function inCourtOfKind(kind: Kind): WonAndLost {
  const cases = readCases()
    .filter((one) => one.kind === kind)
    .map(
      (one): Ended => ({
        path: `cases/${one.id}/`,
        plain: one.title,
        name: one.name,
        sum: sumInWords(one.award, one.currency),
        end: placeOf(endsOfCase(one)),
        worth: one.award ?? 0,
      }),
    );
  const outcomes = readOutcomes()
    .filter((one) => kindOfOutcome(one) === kind)
    .map(
      (one): Ended => ({
        path: `cases/#${one.id}`,
        plain: one.title,
        name: one.name,
        sum: one.endedBecause === 'pending' ? 'not decided' : sumInWords(one.amount, one.currency),
        end: placeOf(endsOfOutcome(one)),
        worth: one.amount ?? 0,
      }),
    );
  return apart([...cases, ...outcomes]);
}

/** Each breach once, as it stood last; what a recipient of somebody else’s information got is not among them. */
export function withoutCourtOfKind(kind: Kind): WonAndLost {
  const remedies = readRemedies().filter((one) => one.kind === kind);
  const counted = new Set(outcomesOf(remedies).map(({ remedy }) => remedy.id));
  return apart(
    remedies
      .filter(({ id, sum, paidTo }) => counted.has(id) || (sum === null && paidTo === 'exposed'))
      .map(
        (one): Ended => ({
          path: `without-a-court/${one.id}/`,
          plain: one.title,
          name: routeInWords(one),
          sum: remedyInWords(one),
          end: one.sum === null ? 'untold' : one.sum > 0 ? 'won' : 'lost',
          worth: one.sum ?? 0,
        }),
      ),
  );
}

function placeOf(ends: readonly string[]): Ended['end'] {
  if (ends.includes('paid')) return 'won';
  return ends.includes('nothing') || ends.includes('lost') ? 'lost' : 'untold';
}

/** The smallest first, as most people meet those. */
function apart(all: readonly Ended[]): WonAndLost {
  const of = (end: Ended['end']) =>
    all.filter((one) => one.end === end).toSorted((one, other) => one.worth - other.worth);
  return { won: of('won'), lost: of('lost'), untold: of('untold') };
}

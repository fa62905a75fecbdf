import { inWords } from '../calendar/dates.ts';
import { firstDay } from '../calendar/partial-date.ts';
import type { PostRecord } from '../records/content-schemas.ts';

type Breach = PostRecord['breach'];

/** What happened last, in a word or two, and when. */
export type BreachEvent = { readonly what: string; readonly date: string };

const BY_REGULATOR: Readonly<Record<Breach['regulator']['kind'], string | undefined>> = {
  fine: 'Fined',
  reprimand: 'Reprimanded',
  report: 'Report',
  'no-action': 'No action by the regulator',
  open: undefined,
  'none-found': undefined,
};

const IN_MONEY: Readonly<Record<Breach['payments'][number]['kind'], string>> = {
  award: 'Court award',
  settlement: 'Settled',
  scheme: 'Payments',
  offer: 'Offer',
};

/** What a list or a story leads with: the last thing done about a breach, or else the breach itself. */
export function eventOf({ regulator, payments, announced, happened }: Breach): BreachEvent {
  const byRegulator = BY_REGULATOR[regulator.kind];
  const done = [
    ...(byRegulator && regulator.date ? [{ what: byRegulator, date: regulator.date }] : []),
    ...payments.map(({ kind, date }) => ({ what: IN_MONEY[kind], date })),
  ].toSorted((one, other) => firstDay(other.date).localeCompare(firstDay(one.date)));
  return (
    done[0] ??
    (announced ? { what: 'Made public', date: announced } : { what: 'Happened', date: startOf(happened) })
  );
}

function startOf({ from, to }: Breach['happened']): string {
  return from ?? to ?? '';
}

/** No more exact than a month: "Fined June 2025". */
export function eventInWords({ what, date }: BreachEvent): string {
  return `${what} ${inWords(date.slice(0, 7))}`;
}

/** When it began, where a list leads with something else: "Happened April 2023". */
export function happenedInWords({ from, to }: Breach['happened']): string {
  return from ? `Happened ${inWords(from.slice(0, 7))}` : `Happened by ${inWords((to ?? '').slice(0, 7))}`;
}

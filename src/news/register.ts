import type { UkNation } from '../claim/law.ts';
import { eventOf } from './events.ts';
import type { Post } from './posts.ts';
import type { TimeLeft } from './time-left.ts';

/** A breach as the register gives it: null where something is not known. */
export function registerEntry(post: Post, address: string, times: readonly TimeLeft[]) {
  const { breach, category, status, joining, firstPublished, lastChecked } = post.data;
  const { happened, people, regulator, payments } = breach;
  return {
    id: post.id,
    organisation: breach.organisation,
    category,
    responsible: breach.responsible,
    nation: breach.nation,
    happened: { from: happened.from ?? null, to: happened.to ?? null },
    found: breach.found ?? null,
    told: breach.told ?? null,
    announced: breach.announced ?? null,
    people: { count: people.count, note: people.note },
    regulator: {
      outcome: regulator.kind,
      body: regulator.body ?? null,
      date: regulator.date ?? null,
      pounds: regulator.amount ?? null,
    },
    payments: payments.map(({ kind, amount, each, date, note }) => ({
      kind,
      pounds: amount,
      each,
      date,
      note,
    })),
    status,
    lastEvent: eventOf(breach),
    lastSafeDays: times.map(({ nation, cause, limit, atLatest }) => ({
      nation,
      claim: cause,
      day: limit.lastSafeDay,
      atLatest,
    })),
    joining: joining.map(({ kind, by, until, asks, costs, url }) => ({ kind, by, until, asks, costs, url })),
    firstPublished,
    lastChecked,
    address,
  };
}

export type RegisterEntry = ReturnType<typeof registerEntry>;

function lastSafeDay({ lastSafeDays }: RegisterEntry, nation: UkNation): string | null {
  return lastSafeDays.find((one) => one.nation === nation && one.claim === 'data-protection')?.day ?? null;
}

/** An entry as one row of a table; payments by kind alone, as sums of different kinds are never mixed. */
export function registerRow(entry: RegisterEntry) {
  return {
    id: entry.id,
    organisation: entry.organisation,
    category: entry.category,
    responsible: entry.responsible,
    nation: entry.nation,
    happened_from: entry.happened.from,
    happened_to: entry.happened.to,
    found: entry.found,
    people_told: entry.told,
    made_public: entry.announced,
    people: entry.people.count,
    people_note: entry.people.note,
    regulator_outcome: entry.regulator.outcome,
    regulator: entry.regulator.body,
    regulator_date: entry.regulator.date,
    regulator_pounds: entry.regulator.pounds,
    payment_kinds: [...new Set(entry.payments.map(({ kind }) => kind))].join('; '),
    status: entry.status,
    last_event: entry.lastEvent.what,
    last_event_date: entry.lastEvent.date,
    last_safe_day_england_wales: lastSafeDay(entry, 'england-wales'),
    last_safe_day_scotland: lastSafeDay(entry, 'scotland'),
    last_safe_day_northern_ireland: lastSafeDay(entry, 'northern-ireland'),
    joining: entry.joining.map(({ kind, by }) => `${kind}: ${by}`).join('; '),
    first_published: entry.firstPublished,
    last_checked: entry.lastChecked,
    address: entry.address,
  };
}

export type RegisterRow = ReturnType<typeof registerRow>;

export const REGISTER_COLUMNS = [
  'id',
  'organisation',
  'category',
  'responsible',
  'nation',
  'happened_from',
  'happened_to',
  'found',
  'people_told',
  'made_public',
  'people',
  'people_note',
  'regulator_outcome',
  'regulator',
  'regulator_date',
  'regulator_pounds',
  'payment_kinds',
  'status',
  'last_event',
  'last_event_date',
  'last_safe_day_england_wales',
  'last_safe_day_scotland',
  'last_safe_day_northern_ireland',
  'joining',
  'first_published',
  'last_checked',
  'address',
] as const satisfies readonly (keyof RegisterRow)[];

import type { Post } from './posts.ts';

/** A breach as the register gives it: null where something is not known. */
export function registerEntry(post: Post, address: string) {
  const { breach, category, status, firstPublished, lastChecked } = post.data;
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
    firstPublished,
    lastChecked,
    address,
  };
}

export type RegisterEntry = ReturnType<typeof registerEntry>;

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
  'first_published',
  'last_checked',
  'address',
] as const satisfies readonly (keyof RegisterRow)[];

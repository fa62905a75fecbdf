import type { Remedies, Remedy } from './remedy.ts';

/** A record as it is counted and named in a result. */
type ShownRemedy = Remedy & {
  readonly title: string;
  readonly caution?: string | undefined;
};

/** An ombudsman, with the sums of the steps it publishes where they were seen whole; the last may be the least of more. */
export type ShownOmbudsman = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly steps?: readonly { readonly sum: number; readonly orMore?: true | undefined }[];
};

type Listed = Omit<Remedies, 'records'> & { readonly records: readonly ShownRemedy[] };
export type ShownRemedies = Listed & { readonly ombudsmen: readonly ShownOmbudsman[] };

/** What of a record a result counts by, or names. */
const KEPT = [
  'id',
  'title',
  'kind',
  'scale',
  'route',
  'body',
  'nation',
  'decided',
  'paidTo',
  'sum',
  'event',
  'breach',
  'caution',
  'answers',
] as const satisfies readonly (keyof ShownRemedy)[];

/** The records without their accounts and sources, which a page of their own has. */
export function shown({ records, coverage }: Listed): Listed {
  return { records: records.map(withoutAccount), coverage };
}

function withoutAccount(record: ShownRemedy): ShownRemedy {
  const kept = KEPT.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]);
  return Object.fromEntries(kept) as ShownRemedy;
}

import type { Remedies, Remedy } from './remedy.ts';

/** A record as it is counted and named in a result. */
export type ShownRemedy = Remedy & {
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

/** The records without their accounts and sources, which a page of their own has. */
export function shown({ records, coverage }: Listed): Listed {
  return {
    records: records.map(
      ({
        id,
        title,
        kind,
        scale,
        route,
        body,
        nation,
        decided,
        paidTo,
        sum,
        event,
        breach,
        caution,
        answers,
      }) => ({
        id,
        title,
        kind,
        scale,
        route,
        body,
        nation,
        decided,
        paidTo,
        sum,
        ...(event && { event }),
        ...(breach && { breach }),
        ...(caution && { caution }),
        answers,
      }),
    ),
    coverage,
  };
}

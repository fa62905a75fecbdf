import type { Remedies, Remedy } from './remedy.ts';

/** A record as it is counted and named in a result. */
export type ShownRemedy = Remedy & {
  readonly title: string;
  readonly caution?: string | undefined;
};

export type ShownRemedies = Omit<Remedies, 'records'> & { readonly records: readonly ShownRemedy[] };

/** The records without their accounts and sources, which a page of their own has. */
export function shown({ records, coverage }: ShownRemedies): ShownRemedies {
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

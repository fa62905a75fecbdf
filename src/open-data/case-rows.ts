import type { ComparableCase } from '../estimate/cases.ts';
import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { codebookQuestions } from '../questions/questions.ts';
import type { Filed } from '../records/content-files.ts';
import type { CaseRecord, OutcomeRecord } from '../records/content-schemas.ts';
import type { RemedyRecord } from '../records/remedy-schemas.ts';

/** A case as it is published: its file, and its award in the pounds of the scorecard's month. */
export type PublishedCase = Omit<Filed<CaseRecord>, 'draft'> & { readonly awardToday: number | null };

export function publishedCases(
  cases: readonly Filed<CaseRecord>[],
  comparable: readonly ComparableCase[],
): PublishedCase[] {
  const today = new Map(comparable.map(({ id, awardToday }) => [id, awardToday]));
  return cases.map(({ draft: _, ...decided }) => ({ ...decided, awardToday: today.get(decided.id) ?? null }));
}

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

/** Several things in one cell of a table. */
const together = (things: readonly string[]) => things.join('; ');
const addresses = (sources: readonly { readonly url: string }[]) => together(sources.map(({ url }) => url));

/** A case as one row of a table, an answer in each of the last columns. */
export function caseRow(decided: PublishedCase): Row {
  const { answers, causes, excluded, sources, includesAggravated, calibrates, ...rest } = decided;
  return {
    ...rest,
    causes: together(causes),
    excluded: together(excluded),
    includesAggravated: String(includesAggravated),
    calibrates: String(calibrates),
    sources: addresses(sources),
    ...inCells(answers),
  };
}

/** An answer in each cell. */
function inCells(answers: Answers): Record<string, string> {
  return Object.fromEntries(codebookQuestions.map(({ id }) => [id, together(chosen(answers, id))]));
}

export function outcomeRow({ sources, ...rest }: Filed<OutcomeRecord>): Row {
  return { ...rest, sources: addresses(sources) };
}

/** A remedy as it is published: its file. */
export type PublishedRemedy = Omit<Filed<RemedyRecord>, 'draft'>;

export function publishedRemedies(remedies: readonly Filed<RemedyRecord>[]): PublishedRemedy[] {
  return remedies.map(({ draft: _, ...remedy }) => remedy);
}

export function remedyRow({ answers, sources, wasCase, ...rest }: PublishedRemedy): Row {
  return {
    ...rest,
    ...(wasCase && { wasCase: String(wasCase) }),
    sources: addresses(sources),
    ...inCells(answers),
  };
}

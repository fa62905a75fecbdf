import { codebookQuestions } from '../questions/questions.ts';
import { readCases, readOutcomes } from '../records/content-files.ts';
import { estimator } from '../records/estimator.ts';
import { readMethodTests } from '../records/method-files.ts';
import { readCoverage, readPublishedScales, readRates, readRemedies } from '../records/remedy-files.ts';
import { aboutFile, type FileName } from './about.ts';
import { caseRow, outcomeRow, publishedCases, publishedRemedies, remedyRow } from './case-rows.ts';
import { CASE_FIELDS, OUTCOME_FIELDS, REMEDY_FIELDS } from './columns.ts';
import { csv } from './csv.ts';
import { publishedScorecard } from './scorecard-file.ts';

const cases = () => publishedCases(readCases(), estimator().cases);

const CONTENT: Readonly<Record<FileName, () => object>> = {
  cases: () => ({ pricesAt: estimator().scorecard.pricesAt, cases: cases() }),
  outcomes: () => ({ outcomes: readOutcomes() }),
  scorecard: () => publishedScorecard(estimator().scorecard),
  tests: () => ({ tests: readMethodTests() }),
  remedies: () => ({
    remedies: publishedRemedies(readRemedies()),
    rates: readRates(),
    scales: readPublishedScales(),
    coverage: readCoverage(),
  }),
};

/** A file of the open data, what it says of itself first. */
export function openData(file: FileName, addressOf: (path: string) => string): object {
  return { ...aboutFile(file, addressOf), ...CONTENT[file]() };
}

export const CASE_COLUMNS = [...Object.keys(CASE_FIELDS), ...codebookQuestions.map(({ id }) => id)];
export const OUTCOME_COLUMNS = Object.keys(OUTCOME_FIELDS);
export const REMEDY_COLUMNS = [...Object.keys(REMEDY_FIELDS), ...codebookQuestions.map(({ id }) => id)];

/** The tables for spreadsheets. */
export const TABLES = {
  cases: () => csv(CASE_COLUMNS, cases().map(caseRow)),
  outcomes: () => csv(OUTCOME_COLUMNS, readOutcomes().map(outcomeRow)),
  remedies: () => csv(REMEDY_COLUMNS, publishedRemedies(readRemedies()).map(remedyRow)),
} as const;

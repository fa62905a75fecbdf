import type { Answers } from '../../src/questions/answers.ts';
import { readCases } from '../../src/records/content-files.ts';

const cases = new Map(readCases().map(({ id, answers }) => [id, answers]));

/** A decided case's answers, as its claimant would have given them to the questions that have a page. */
export function claimant(id: string): Answers {
  const recorded = cases.get(id);
  if (!recorded) throw new Error(`no case ${id}`);
  const { 'what-happened': _, 'how-many': __, ...answers } = recorded;
  return answers;
}

export const DRIVER = claimant('driver-v-cps');
export const TLT = claimant('tlt-v-home-office-highest');
export const ROLFE = claimant('rolfe-v-veale-wasbrough-vizards');

import { readCases } from '../../src/content-files.ts';
import type { Answers } from '../../src/questions/answers.ts';

const cases = new Map(readCases().map(({ id, answers }) => [id, answers]));

/** A decided case's answers, as its claimant would have given them. */
export function claimant(id: string): Answers {
  const answers = cases.get(id);
  if (!answers) throw new Error(`no case ${id}`);
  return answers;
}

export const DRIVER = claimant('driver-v-cps');
export const TLT = claimant('tlt-v-home-office-highest');
export const ROLFE = claimant('rolfe-v-veale-wasbrough-vizards');

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

export const MOTHER: Answers = {
  data: ['work-school', 'family-children', 'health'],
  depth: 'details',
  known: 'partly',
  recipients: ['acquaintances', 'many'],
  access: 'seen',
  duration: 'day',
  conduct: 'accident',
  persisted: 'no',
  vulnerable: ['child'],
  distress: 'distress',
  lasted: 'weeks',
  effects: ['relationships', 'reputation'],
  diagnosis: 'none',
};
export const WITNESS: Answers = {
  data: ['home-address', 'offences'],
  depth: 'mention',
  known: 'secret',
  recipients: ['hostile'],
  access: 'seen',
  duration: 'years',
  conduct: 'careless',
  persisted: 'no',
  vulnerable: ['victim', 'at-risk-role'],
  distress: 'severe',
  lasted: 'months',
  effects: ['sleep', 'safety-fear', 'moved'],
  diagnosis: 'mild',
  loss: 1850,
};
export const PENSIONER: Answers = {
  data: ['contact', 'identity', 'finance'],
  depth: 'details',
  known: 'secret',
  recipients: ['criminals'],
  access: 'possible',
  duration: 'years',
  conduct: 'careless',
  persisted: 'unknown',
  vulnerable: ['ill'],
  distress: 'worry',
  lasted: 'months',
  effects: ['sleep'],
  diagnosis: 'none',
};
export const ONLY_WORRY: Answers = {
  data: ['contact'],
  depth: 'mention',
  known: 'partly',
  recipients: ['nobody-known'],
  access: 'no-sign',
  duration: 'day',
  conduct: 'accident',
  persisted: 'no',
  vulnerable: [],
  distress: 'worry',
  lasted: 'days',
  effects: [],
  diagnosis: 'none',
};

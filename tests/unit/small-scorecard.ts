import type { ComparableCase } from '../../src/estimate/cases.ts';
import type { Range, Scorecard } from '../../src/estimate/scorecard.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { type ScoredQuestionId, scoredQuestions } from '../../src/questions/questions.ts';

const LINES: readonly (readonly [ScoredQuestionId, number, ...string[]])[] = [
  ['data', 3, 'finance'],
  ['data', 10, 'health', 'location'],
  ['data', 20, 'offences'],
  ['recipients', 6, 'strangers'],
  ['recipients', 12, 'public'],
  ['access', 1, 'possible', 'seen'],
  ['access', 2, 'misused'],
  ['conduct', 4, 'careless'],
  ['conduct', 8, 'deliberate', 'malicious'],
  ['vulnerable', 5, 'child', 'ill'],
  ['distress', 50, 'annoyance'],
  ['distress', 100, 'worry'],
  ['distress', 150, 'distress'],
  ['distress', 200, 'severe'],
  ['lasted', 2, 'weeks', 'months', 'years'],
];
const UNKNOWN: Readonly<Partial<Record<ScoredQuestionId, Range>>> = {
  data: { low: 0, typical: 7, high: 25 },
  recipients: { low: 0, typical: 5, high: 17 },
  conduct: { low: 1, typical: 3, high: 8 },
  distress: { low: 60, typical: 80, high: 120 },
};
const published = [
  { question: 'recipients', anyOf: ['public'] },
  { question: 'conduct', anyOf: ['deliberate', 'malicious'] },
] as const;

/** A scorecard of round numbers, so that a sum can be done in the head. */
export const SMALL: Scorecard = {
  version: 3,
  pricesAt: '2026-01',
  calibratedOn: 3,
  base: 150,
  pressMark: 30,
  ceiling: 400,
  several: 5,
  perhapsLess: 55,
  lines: LINES.map(([question, points, ...options]) => ({
    id: `${question}:${points}`,
    question,
    options,
    factor: scoredQuestions.find(({ id }) => id === question)?.factor ?? 'sensitivity',
    points,
  })),
  combinations: [
    { id: 'published', words: 'published on purpose', factor: 'exposure', points: 11, when: published },
  ],
  presumptions: [
    {
      id: 'child',
      words: 'a child counts as upset',
      atLeast: 'annoyance',
      when: [{ question: 'vulnerable', anyOf: ['child'] }],
    },
    { id: 'exposed', words: 'exposed to the world', atLeast: 'worry', when: published },
  ],
  unknown: Object.fromEntries(
    scoredQuestions.map(({ id }) => [id, UNKNOWN[id] ?? { low: 0, typical: 0, high: 0 }]),
  ) as Scorecard['unknown'],
  halfWidths: { below: 40, above: 60 },
  nothing: {
    likelyTo: 180,
    possibleTo: 210,
    counts: {
      likely: { nothing: 3, of: 4 },
      possible: { nothing: 2, of: 6 },
      unlikely: { nothing: 0, of: 9 },
    },
  },
  most: { sensitivity: 25, exposure: 40, distress: 200 },
};

/** Nothing that scores. */
export const PLAIN: Answers = {
  data: ['contact'],
  depth: 'mention',
  known: 'public',
  recipients: ['trusted'],
  access: 'no-sign',
  duration: 'day',
  conduct: 'accident',
  persisted: 'no',
  vulnerable: [],
  distress: 'none',
};

/** Every question answered with what nobody knows. */
export const ALL_UNKNOWN = Object.fromEntries(
  scoredQuestions.map(({ id, asks }) => [id, asks === 'many' ? ['unknown'] : 'unknown']),
) as Answers;

export function decidedCase(
  id: string,
  answers: Answers,
  more: Partial<ComparableCase> = {},
): ComparableCase {
  return {
    id,
    name: id,
    title: id,
    plain: id,
    decided: '2020-01-01',
    kind: 'leak',
    basis: 'judgment',
    award: 1_000,
    awardToday: 1_000,
    calibrates: true,
    caution: null,
    answers: { ...PLAIN, ...answers },
    ...more,
  };
}

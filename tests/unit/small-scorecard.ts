import type { ComparableCase } from '../../src/estimate/cases.ts';
import type { Reached } from '../../src/estimate/reach.ts';
import type { Scorecard } from '../../src/estimate/scorecard.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { type ScoredQuestionId, scoredQuestions } from '../../src/questions/questions.ts';

const POINTS: Readonly<Record<string, number>> = {
  'data:identity': 4,
  'data:finance': 3,
  'data:location': 5,
  'data:health': 10,
  'data:sexual-life': 16,
  'data:offences': 20,
  'recipients:strangers': 6,
  'recipients:public': 12,
  'access:possible': 1,
  'conduct:careless': 4,
  'conduct:deliberate': 8,
  'distress:annoyance': 50,
  'distress:worry': 100,
  'distress:distress': 150,
  'distress:severe': 200,
  'lasted:weeks': 2,
};
const UNKNOWN: Readonly<Partial<Record<ScoredQuestionId, { points: number; widens: number }>>> = {
  data: { points: 7, widens: 4 },
  recipients: { points: 5, widens: 0 },
  conduct: { points: 3, widens: 6 },
  distress: { points: 80, widens: 20 },
};
const published = [
  { question: 'recipients', anyOf: ['public'], share: 0.25 },
  { question: 'conduct', anyOf: ['deliberate', 'malicious'], share: 0.5 },
] as const;

/** A scorecard of round numbers, so that a sum can be done in the head. */
export const SMALL: Scorecard = {
  version: 2,
  pricesAt: '2026-01',
  fittedOn: 3,
  base: 150,
  ceiling: 400,
  lines: scoredQuestions.flatMap(({ id: question, factor, options }) =>
    options
      .filter(({ value }) => value !== 'unknown')
      .map(({ value: option }) => {
        const id = `${question}:${option}`;
        return { id, question, option, factor, points: POINTS[id] ?? 0 };
      }),
  ),
  combinations: [
    { id: 'published', words: 'published on purpose', factor: 'exposure', points: 10, when: published },
  ],
  presumptions: [
    {
      id: 'child',
      words: 'a child counts as upset',
      atLeast: 'annoyance',
      when: [{ question: 'vulnerable', anyOf: ['child'], share: 0.2 }],
      unknown: { points: 90 },
    },
    {
      id: 'exposed',
      words: 'exposed to the world',
      atLeast: 'worry',
      when: published,
      unknown: { points: 120 },
    },
  ],
  unknown: Object.fromEntries(
    scoredQuestions.map(({ id }) => [id, UNKNOWN[id] ?? { points: 0, widens: 0 }]),
  ) as Scorecard['unknown'],
  width: { below: 40, above: 60 },
  reach: { few: 3, rare: [], outermost: [], most: 0 },
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

/** Enough cases are like the answers. */
export const NOT_REACHED: Reached = { points: 0, known: 0, rare: [], short: null, doubts: [] };

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

export function decidedCase(
  id: string,
  answers: Answers,
  more: Partial<ComparableCase> = {},
): ComparableCase {
  return {
    id,
    name: id,
    title: id,
    decided: '2020-01-01',
    basis: 'judgment',
    award: 1_000,
    awardToday: 1_000,
    calibrates: true,
    caution: null,
    answers: { ...PLAIN, ...answers },
    ...more,
  };
}

import { expect, it } from 'vitest';
import { UNKNOWN } from '../../src/questions/question.ts';
import { allQuestions, questionById } from '../../src/questions/questions.ts';
import { readCases } from '../../src/records/content-files.ts';
import { checkLikeCases } from '../../src/records/like-cases.ts';

const cases = readCases();
const severity = questionById('distress');
const steps = severity && 'options' in severity ? severity.options : [];

it('every step of how bad it was says how it was in a judgment that set the range, and in no other', () => {
  for (const { value, likeCase } of steps) {
    const decided = cases.find(({ id }) => id === likeCase);
    const found = decided && [decided.answers.distress, decided.basis, decided.usedFrom !== null];
    expect(found, value).toEqual(value === UNKNOWN ? undefined : [value, 'judgment', true]);
  }
  expect(new Set(steps.map(({ likeCase }) => likeCase)).size).toBe(steps.length);
});

it('each such case is there and was recorded with that very option', () => {
  expect(() => checkLikeCases(allQuestions, cases)).not.toThrow();
});

it.each([
  [
    'is not there',
    cases.filter(({ id }) => id !== 'driver-v-cps'),
    'names no case in content/cases: driver-v-cps',
  ],
  [
    'has another answer',
    cases.map((one) => ({ ...one, answers: { ...one.answers, distress: 'worry' } })),
    'names a case that has another answer',
  ],
  [
    'is called something else',
    cases.map((one) => ({ ...one, name: one.name.replace('Driver', 'Cyclist') })),
    'has a hint that does not name Cyclist',
  ],
])('a build stops where the case %s', (_, others, problem) => {
  expect(() => checkLikeCases(allQuestions, others)).toThrow(problem);
});

import { fc } from '@fast-check/vitest';
import type { Answers } from '../../src/questions/answers.ts';
import { type ManyQuestion, type OneQuestion, UNKNOWN } from '../../src/questions/question.ts';
import { codebookQuestions, scoredQuestions } from '../../src/questions/questions.ts';

function answerTo(question: OneQuestion | ManyQuestion) {
  const options = question.options.map(({ value }) => value);
  return question.asks === 'one'
    ? fc.constantFrom(...options)
    : fc.subarray(options, { minLength: question.none ? 0 : 1 });
}

const byQuestion = Object.fromEntries(scoredQuestions.map((question) => [question.id, answerTo(question)]));

/** Any answers, some questions left out. */
export const answersArbitrary = fc.record(byQuestion, { requiredKeys: [] }) as fc.Arbitrary<Answers>;

/** Every scored question answered in any way. */
export const fullAnswersArbitrary = fc.record(byQuestion) as fc.Arbitrary<Answers>;

/** Every scored question answered in a way that tells something. */
export const knownAnswersArbitrary = fullAnswersArbitrary.filter((answers) =>
  Object.values(answers).every((answer) => !(Array.isArray(answer) ? answer : [answer]).includes(UNKNOWN)),
);

const unscored = codebookQuestions.filter(
  (question) => !scoredQuestions.some(({ id }) => id === question.id),
);

/** What happened and how many were hit, each perhaps left out. */
export const happeningArbitrary = fc.record(
  Object.fromEntries(unscored.map((question) => [question.id, answerTo(question)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

/** A list of any options in any order, some of them twice. */
export const anyOrder = (answers: Answers) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      Array.isArray(answer) ? [...answer.toReversed(), ...answer.slice(0, 1)] : answer,
    ]),
  ) as Answers;

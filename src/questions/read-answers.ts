import type { Answers } from './answers.ts';
import { allQuestions } from './list.ts';
import type { Bare, BreachQuestion } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { type Fault, type QuestionList, readList } from './read-list.ts';

export type Reading = { readonly answers: Answers; readonly faults: readonly Fault[] };

/** The field that a fault names where nothing of the answers could be read. */
export const WHOLE = 'answers';

const WHAT_HAPPENED: QuestionList<Bare<BreachQuestion>> = {
  name: WHOLE,
  questions: allQuestions,
  read: readAnswer,
};

/** Answers about what happened, out of anything at all. */
export function readAnswers(given: unknown, ignore: readonly string[] = []): Reading {
  return readList(WHAT_HAPPENED, given, ignore) as Reading;
}

/** What is wrong with one answer, or undefined when it fits its question. */
export function faultOf(question: Bare<BreachQuestion>, value: unknown): string | undefined {
  const reading = readAnswer(question, value);
  return 'problem' in reading ? reading.problem : undefined;
}

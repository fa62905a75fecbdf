import type { Answers } from './answers.ts';
import { allQuestions, questionById } from './list.ts';
import type { Bare, BreachQuestion } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { type Fault, type QuestionList, readList } from './read-list.ts';

export type Reading = { readonly answers: Answers; readonly faults: readonly Fault[] };

const WHAT_HAPPENED: QuestionList<Bare<BreachQuestion>> = {
  name: 'answers',
  questions: allQuestions,
  read: readAnswer,
};

/** Answers about what happened, out of anything at all. */
export function readAnswers(given: unknown, ignore: readonly string[] = []): Reading {
  return readList(WHAT_HAPPENED, given, ignore) as Reading;
}

/** What was refused, in words a person knows; two strange things are one. */
export function refusedIn(faults: readonly Fault[]): readonly string[] {
  return [...new Set(faults.map(({ field }) => questionById(field)?.name ?? 'something we do not know'))];
}

/** What is wrong with one answer, or undefined when it fits its question. */
export function faultOf(question: Bare<BreachQuestion>, value: unknown): string | undefined {
  const reading = readAnswer(question, value);
  return 'problem' in reading ? reading.problem : undefined;
}

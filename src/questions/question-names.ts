import { allQuestions } from './questions.ts';
import { whoseQuestion } from './whose-question.ts';

/** What heads the answer to a question, by its id. A browser gets what this works out to, once it is past the start. */
export const QUESTION_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [...allQuestions, whoseQuestion].map(({ id, name }) => [id, name]),
);

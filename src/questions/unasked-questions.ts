import type { BreachQuestion } from './question.ts';
import { allQuestions } from './questions.ts';

/** With their words: no form of the questionnaire holds them. A browser gets what this works out to, where they are asked. */
export const unaskedQuestions: readonly BreachQuestion[] = allQuestions.filter(
  ({ notAskedYet }) => notAskedYet,
);

import { allQuestions } from './questions.ts';

/** How explanations name an option, by question and option. A browser gets what this works out to, with the result. */
export const SHORT_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  allQuestions.flatMap((question) =>
    question.asks === 'pounds'
      ? []
      : [[question.id, Object.fromEntries(question.options.map(({ value, short }) => [value, short]))]],
  ),
);

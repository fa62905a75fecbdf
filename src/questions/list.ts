import { type CompactQuestion, compactQuestions } from './compact-questions.ts';
import type { Bare, BreachQuestion, ChoiceQuestion, Factor } from './question.ts';
import type { ScoredQuestionId } from './questions.ts';

/* The same questions as in questions.ts, without their words: all that may ship besides the page itself. */
export const allQuestions: readonly Bare<BreachQuestion>[] = compactQuestions.map(withOptions);

function withOptions({ options, alone = '', ...question }: CompactQuestion): Bare<BreachQuestion> {
  if (options === undefined) return question as Bare<BreachQuestion>;
  const standAlone = alone.split(' ');
  const list = options.split(' ').map((value) => ({ value, alone: standAlone.includes(value) }));
  return { ...question, options: list } as Bare<BreachQuestion>;
}

/** Those that the questionnaire has a page for. */
export function isAsked({ notAskedYet }: Pick<BreachQuestion, 'notAskedYet'>): boolean {
  return notAskedYet !== true;
}

export type Scored = Bare<ChoiceQuestion> & { readonly id: ScoredQuestionId; readonly factor: Factor };

/** The questions a band is scored from: those that belong to a factor. */
export const scoredQuestions = allQuestions.filter((question): question is Scored => 'factor' in question);

export function questionById(id: string): Bare<BreachQuestion> | undefined {
  return allQuestions.find((question) => question.id === id);
}

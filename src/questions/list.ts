import { type CompactQuestion, compactQuestions, compactWhose } from './compact-questions.ts';
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

/** Those on everybody’s way, where they apply. */
export function isStep({ whenWanted }: Pick<BreachQuestion, 'whenWanted'>): boolean {
  return whenWanted !== true;
}

/** Whose information it was. */
export const whose = withOptions(compactWhose);

/** What the questionnaire has a page for, in asking order: what happened, whose information it was, and the rest. */
export const askedQuestions = inAskingOrder(allQuestions, whose);

/** The questions with whose information it was after the first. */
export function inAskingOrder<Asked>(questions: readonly Asked[], second: Asked): readonly Asked[] {
  const [first, ...others] = questions;
  return first ? [first, second, ...others] : [];
}

export type Scored = Bare<ChoiceQuestion> & { readonly id: ScoredQuestionId; readonly factor: Factor };

/** The questions a band is scored from: those that belong to a factor. */
export const scoredQuestions = allQuestions.filter((question): question is Scored => 'factor' in question);

export function questionById(id: string): Bare<BreachQuestion> | undefined {
  return allQuestions.find((question) => question.id === id);
}

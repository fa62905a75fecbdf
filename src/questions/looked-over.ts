import { applies, isAnswered } from './answers.ts';
import { isOfUse, type Said } from './journey.ts';
import { askedQuestions } from './list.ts';
import type { Bare, BreachQuestion } from './question.ts';

/** Every question whose answer a person looks over: those that are asked, and others that they have answered. */
export function lookedOver(said: Said): readonly Bare<BreachQuestion>[] {
  return askedQuestions.filter(
    (question) => applies(question, said) && (isOfUse(question, said) || isAnswered(question, said)),
  );
}

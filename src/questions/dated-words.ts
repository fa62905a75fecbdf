import { type When, whenInWords } from '../calendar/when.ts';
import { chosenInWords } from './answer-words.ts';
import type { Given } from './chosen.ts';
import type { ClaimQuestion } from './question.ts';

/** An answer about where and when as a person reads it, a line for each option. */
export function datedInWords(question: ClaimQuestion, answers: Given): readonly string[] {
  const answer = answers[question.id];
  if (question.asks === 'years') return [`${answer} ${answer === 1 ? 'year' : 'years'}`];
  if (question.asks === 'when') return [dateInWords(answer as When)];
  return chosenInWords(question, answers);
}

function dateInWords(when: When): string {
  if (when.kind === 'unknown') return 'I don’t know';
  const words = whenInWords(when);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

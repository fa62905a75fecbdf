import { chosen, type Given } from './chosen.ts';
import { inFigures } from './pounds.ts';
import type { ChoiceQuestion, Option, PoundsQuestion, Question } from './question.ts';

/** A question with the words beside its boxes. */
export type Labelled = Pick<ChoiceQuestion, 'id' | 'asks'> & {
  readonly options: readonly Pick<Option, 'value' | 'label'>[];
  readonly none?: string | undefined;
};

/** An answer as a person reads it, a line for each option; "Not answered yet" when absent. */
export function answerInWords(
  question: Labelled | Pick<PoundsQuestion, 'id' | 'asks'>,
  answers: Given,
): readonly string[] {
  const answer = answers[question.id];
  if (!('options' in question)) return [typeof answer === 'number' ? inFigures(answer) : 'None'];
  if (answer === undefined) return ['Not answered yet'];
  return chosenInWords(question, answers);
}

export function chosenInWords(question: Labelled, answers: Given): readonly string[] {
  const options = chosen(answers, question.id);
  if (options.length === 0 && question.asks === 'many') return [question.none ?? 'None'];
  return question.options.filter(({ value }) => options.includes(value)).map(({ label }) => label);
}

/** The chosen options of one question by their short names, in the order of the question. */
export function shortNames(question: Question | undefined, answers: Given): readonly string[] {
  if (!question || !('options' in question)) return [];
  const options = chosen(answers, question.id);
  return question.options.filter(({ value }) => options.includes(value)).map(({ short }) => short);
}

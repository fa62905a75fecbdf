import { type Answers, chosen, holds } from './answers.ts';
import { inFigures } from './pounds.ts';
import { labelOf, type Question } from './question.ts';

/** An answer as a person reads it, a line for each option; "Not answered yet" when absent. */
export function answerInWords(question: Question, answers: Answers, forChild = false): readonly string[] {
  const answer = (answers as Readonly<Record<string, unknown>>)[question.id];
  if (question.asks === 'pounds') {
    return [typeof answer === 'number' ? inFigures(answer) : 'None'];
  }
  if (answer === undefined) return ['Not answered yet'];
  const options = chosen(answers, question.id);
  if (options.length === 0 && question.asks === 'many') return [question.none ?? 'None'];
  return question.options
    .filter(({ value }) => options.includes(value))
    .map((option) => labelOf(option, forChild));
}

/** What else is known about the person who answers. */
export type Asking = { readonly organisation?: string | undefined; readonly forChild?: boolean };

/** A question in the words that suit who is asking, what was answered before, and the organisation a story named. */
export function questionInWords(question: Question, answers: Answers, asking: Asking = {}): string {
  const { organisation, forChild } = asking;
  const suited = question.textWhen?.find(({ when }) => holds(when, answers));
  const ofChild = forChild && (suited?.textForChild ?? question.textForChild);
  if (ofChild) return ofChild;
  if (suited) return suited.text;
  // Not a replacement pattern: a name may hold a dollar sign.
  return organisation && question.textFor
    ? question.textFor.split('{organisation}').join(organisation)
    : question.text;
}

/** The chosen options of one question by their short names, in the order of the question. */
export function shortNames(question: Question | undefined, answers: Answers): readonly string[] {
  if (!question || question.asks === 'pounds') return [];
  const options = chosen(answers, question.id);
  return question.options.filter(({ value }) => options.includes(value)).map(({ short }) => short);
}

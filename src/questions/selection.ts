import type { Answer } from './answers.ts';
import type { Bare, BreachQuestion } from './question.ts';
import { LARGEST_LOSS } from './read-answer.ts';

/** What is ticked on a question's page before it is submitted. `none` is the box "None of these". */
export type Selection = {
  readonly options: readonly string[];
  readonly none: boolean;
  readonly pounds: string;
};

export function selectionOf(question: Bare<BreachQuestion>, value: Answer | undefined): Selection {
  const options =
    value === undefined || typeof value === 'number' ? [] : typeof value === 'string' ? [value] : value;
  const none = question.asks === 'many' && Array.isArray(value) && value.length === 0;
  return { options, none, pounds: typeof value === 'number' ? String(value) : '' };
}

/** Whole pounds out of what a person typed: "£1,250" is 1250. Undefined when it is not a sum; "12,50" could be two. */
export function poundsTyped(typed: string): number | undefined {
  if (/,(?!\d{3}(?!\d))/.test(typed)) return undefined;
  const bare = typed.replaceAll(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare)) : undefined;
}

export type Submission = { readonly answer: Answer | undefined } | { readonly error: string };

/** The answer a selection gives, or what to say when it gives none. */
export function submit(question: Bare<BreachQuestion>, selection: Selection): Submission {
  if (question.asks === 'pounds') {
    if (selection.pounds.trim() === '') return { answer: undefined };
    const pounds = poundsTyped(selection.pounds);
    return pounds === undefined
      ? { error: 'Write the sum in pounds and pence, such as 240 or 89.99, or leave it empty' }
      : pounds > LARGEST_LOSS
        ? { error: `Write a sum of at most £${LARGEST_LOSS / 1e6} million, or leave it empty` }
        : { answer: pounds };
  }
  if (selection.none) return { answer: [] };
  const [option] = selection.options;
  if (option === undefined) return { error: 'Choose at least one answer, or “I don’t know”' };
  return { answer: question.asks === 'one' ? option : selection.options };
}

import type { Answer } from './answers.ts';
import type { Bare, BreachQuestion } from './question.ts';

/** What is ticked on a question's page before it is submitted. `none` is the box "None of these". */
export type Selection = {
  readonly options: readonly string[];
  readonly none: boolean;
};

export function selectionOf(question: Bare<BreachQuestion>, value: Answer | undefined): Selection {
  const options =
    value === undefined || typeof value === 'number' ? [] : typeof value === 'string' ? [value] : value;
  const none = question.asks === 'many' && Array.isArray(value) && value.length === 0;
  return { options, none };
}

export type Submission = { readonly answer: Answer } | { readonly error: string };

/** The answer a selection gives, or what to say when it gives none. */
export function submit(question: Bare<BreachQuestion>, selection: Selection): Submission {
  if (selection.none) return { answer: [] };
  const [option] = selection.options;
  if (option === undefined) return { error: 'Choose at least one answer, or “I don’t know”' };
  return { answer: question.asks === 'one' ? option : selection.options };
}

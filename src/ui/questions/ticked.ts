import type { Bare, BreachQuestion } from '../../questions/question.ts';
import type { Selection } from '../../questions/selection.ts';

/* A form gives what is ticked as a list of values; the button “None of these” has an empty one. */
export const NONE = '';

/** What a form's fields say, in the order they stand. */
export function selectionIn(question: Bare<BreachQuestion>, fields: readonly string[]): Selection {
  if (question.asks === 'pounds') return { options: [], none: false, pounds: fields[0] ?? '' };
  return { options: fields.filter((field) => field !== NONE), none: fields.includes(NONE), pounds: '' };
}

export function isTicked({ options, none }: Selection, box: string): boolean {
  return box === NONE ? none : options.includes(box);
}

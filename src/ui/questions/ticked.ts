import type { Bare, BreachQuestion } from '../../questions/question.ts';
import { type Selection, tick, tickNone } from '../../questions/selection.ts';

/* A form gives what is ticked as a list of values; the box “None of these” has an empty one. */
export const NONE = '';

/** What a form's fields say, in the order they stand. */
export function selectionIn(question: Bare<BreachQuestion>, fields: readonly string[]): Selection {
  if (question.asks === 'pounds') return { options: [], none: false, pounds: fields[0] ?? '' };
  return { options: fields.filter((field) => field !== NONE), none: fields.includes(NONE), pounds: '' };
}

/** The same after one more box was ticked: what cannot stand beside it is not ticked any more. */
export function afterTicking(
  question: Bare<BreachQuestion>,
  fields: readonly string[],
  box: string,
): Selection {
  const before = selectionIn(
    question,
    fields.filter((field) => field !== box),
  );
  return box === NONE ? tickNone(before) : tick(question, before, box);
}

export function isTicked({ options, none }: Selection, box: string): boolean {
  return box === NONE ? none : options.includes(box);
}

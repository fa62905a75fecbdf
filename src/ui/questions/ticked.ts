import type { Selection } from '../../questions/selection.ts';

/* A form gives what is ticked as a list of values; the button “None of these” has an empty one. */
export const NONE = '';

/** What a form's fields say, in the order they stand. */
export function selectionIn(fields: readonly string[]): Selection {
  return { options: fields.filter((field) => field !== NONE), none: fields.includes(NONE) };
}

export function isTicked({ options, none }: Selection, box: string): boolean {
  return box === NONE ? none : options.includes(box);
}

import { type Change, isSettled } from '../claim/law.ts';

/** Whether a date is surely later than another, compared as precisely as both are known. */
function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

/** The settled changes in the law that came after a post was first published, newest first. */
export function lawSince(changes: readonly Change[], firstPublished: string): Change[] {
  return changes
    .filter((change) => isSettled(change) && isAfter(change.date, firstPublished))
    .sort((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id));
}

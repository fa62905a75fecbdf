import { firstDay } from '../calendar/partial-date.ts';
import { isSettled } from '../claim/law.ts';
import type { PostRecord } from '../records/content-schemas.ts';
import type { LawChange, Touches } from '../records/law-change.ts';

/** Whether a date is surely later than another, compared as precisely as both are known. */
function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

function shares(wanted: readonly string[] | undefined, found: readonly string[]): boolean {
  return wanted === undefined || wanted.some((one) => found.includes(one));
}

function touches(
  wanted: Touches,
  { nation, responsible, organisation, happened, answers }: PostRecord['breach'],
): boolean {
  const began = firstDay(happened.from ?? happened.to ?? '');
  const { recipients } = answers;
  return (
    (nation === 'uk' || shares(wanted.nations, [nation])) &&
    shares(wanted.responsible, [responsible]) &&
    shares(wanted.organisations, [organisation]) &&
    shares(wanted.recipients, Array.isArray(recipients) ? recipients : []) &&
    (wanted.before === undefined || began < wanted.before) &&
    (wanted.from === undefined || began >= wanted.from)
  );
}

/** The settled changes in the law that touch this breach and came after its story, newest first. */
export function lawSince(
  changes: readonly LawChange[],
  { firstPublished, breach }: Pick<PostRecord, 'firstPublished' | 'breach'>,
): LawChange[] {
  return changes
    .filter((change) => isSettled(change) && isAfter(change.date, firstPublished))
    .filter((change) => change.touches !== undefined && touches(change.touches, breach))
    .sort((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id));
}

import { type Day, inWords } from '../../calendar/day.ts';
import { refusedInWords } from '../../questions/names.ts';

export const NO_LINK =
  'The link you opened held no answers that we could read. It may have been cut short. Nothing in this tab has changed.';
export const LATER_LINK =
  'The link you opened was made by a later version of this site, so we could not read it. Load this page again, then open the link again. Nothing in this tab has changed.';
export const DELETED_PAST =
  'The answers you kept on this device were past their last day, so they are deleted.';
export const DELETED_OTHER =
  'The answers kept on this device were in a form that we could not read, so they are deleted.';

export const LATER_COPY =
  'This device holds answers that a later version of this site kept, so we could not read them. Load this page again to use them. They are still there.';

export const HALF_WAY = 'The answers you gave before are still in this tab. You are where you left off.';

export function notRead(leftOut: readonly string[]): string {
  return `We could not read some of the answers kept in this tab: ${refusedInWords(leftOut).join(', ')}. We ask for what we need again.`;
}

export function howMany(answers: number): string {
  return answers === 1 ? 'one answer' : `${answers} answers`;
}

export function keptUntil(answers: number, until: Day): string {
  return `This device kept ${howMany(answers)} from before. They are deleted the next time these questions are opened after ${inWords(until)}.`;
}

/** Where a story, or a page for a need, is followed in a tab that somebody has answered in. */
export function otherStory(count: number, before: string | undefined, now: string): readonly string[] {
  const about = before ? ` about ${before}` : '';
  return [
    `This tab holds ${howMany(count)}${about}. You followed ${now}.`,
    'To answer for another breach or another person, start again. That deletes the answers in this tab.',
  ];
}

/** What was refused, in lines; none where all of it was kept. */
export function notKept(refused: readonly string[], strange: boolean, whole: boolean): readonly string[] {
  const lines: string[] = [];
  if (refused.length > 0)
    lines.push(`We could not read these, so we ask them again: ${refusedInWords(refused).join(', ')}.`);
  if (strange) lines.push('It also held something that we do not know. We left that out.');
  if (!whole) lines.push('The link was cut short or changed, so please check each answer.');
  return lines;
}

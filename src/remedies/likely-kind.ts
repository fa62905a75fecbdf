import { type Kind, kindOf } from '../estimate/kinds.ts';
import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';

/** The kind of wrong that was answered; where it was not said, staff alone have looked, and the rest is a leak. */
export function likelyKind(answers: Answers): Kind {
  const recipients = chosen(answers, 'recipients');
  const byStaff = recipients.length === 1 && recipients[0] === 'insiders';
  return kindOf(answers) ?? (byStaff ? 'snooping' : 'leak');
}

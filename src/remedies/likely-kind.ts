import { type Kind, kindOf } from '../estimate/kinds.ts';
import { type Answers, chosen } from '../questions/answers.ts';

/** The kind of wrong that was answered; where it was not said, staff alone have looked, and the rest is a leak. */
export function likelyKind(answers: Answers): Kind {
  const recipients = chosen(answers, 'recipients');
  const byStaff = recipients.length === 1 && recipients[0] === 'insiders';
  return kindOf(answers) ?? (byStaff ? 'snooping' : 'leak');
}

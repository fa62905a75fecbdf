import { type Answers, chosen } from '../questions/answers.ts';
import type { Kind } from './remedy.ts';

const KIND_BY_HAPPENING: Readonly<Record<string, Kind>> = {
  'sent-wrong': 'leak',
  lost: 'leak',
  hacked: 'leak',
  published: 'leak',
  'looked-at': 'snooping',
  recorded: 'intrusion',
  'wrong-record': 'wrong-record',
  'used-without-asking': 'marketing',
  'not-given': 'withheld',
};

/** The kind of wrong that was answered; where it was not said, staff alone have looked, and the rest is a leak. */
export function kindOf(answers: Answers): Kind {
  const said = KIND_BY_HAPPENING[chosen(answers, 'what-happened')[0] ?? ''];
  if (said) return said;
  const recipients = chosen(answers, 'recipients');
  return recipients.length === 1 && recipients[0] === 'insiders' ? 'snooping' : 'leak';
}

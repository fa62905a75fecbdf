import type { Kind } from '../../estimate/kinds.ts';

/** One plain line on each kind of wrong, as its page begins. */
export const KIND_LINE: Readonly<Record<Kind, string>> = {
  leak: 'It was sent, lost, stolen or published, and reached somebody who should not have had it.',
  snooping: 'Somebody who could open the record had no reason to, or told others what was in it.',
  intrusion: 'Somebody was watched, filmed, followed or listened to.',
  'wrong-record': 'What was held was false or out of date, and others relied on it.',
  marketing: 'It was used for something nobody had agreed to, such as selling.',
  withheld: 'Somebody asked for their own records and did not get them, or they had been lost.',
};

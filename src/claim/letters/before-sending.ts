import type { Circumstances } from '../circumstances.ts';
import { nationsOf } from '../circumstances.ts';
import type { ClaimTime } from '../claim-time.ts';
import type { Law } from '../law.ts';
import { type Point, pointOf } from '../sentence.ts';
import type { LetterId } from './letter.ts';
import type { FurtherGround } from './letter-facts.ts';

/** Sentences of content/law/ to know before each paper goes out. Papers that go to nobody have none. */
const WARNINGS: Readonly<Record<LetterId, readonly string[]>> = {
  'stop-and-delete': ['talks-stop-nothing'],
  'put-right': ['talks-stop-nothing'],
  'access-request': ['talks-stop-nothing'],
  'access-not-answered': ['talks-stop-nothing'],
  complaint: ['talks-stop-nothing'],
  'complaint-not-answered': ['talks-stop-nothing'],
  'answer-to-refusal': ['talks-stop-nothing', 'claim-is-public'],
  'answer-to-offer': ['money-may-end-claim', 'talks-stop-nothing'],
  'offer-yes': ['money-may-end-claim', 'benefits', 'talks-stop-nothing'],
  'offer-more': ['offer-asking-for-more', 'talks-stop-nothing'],
  'offer-no': ['offer-asking-for-more', 'talks-stop-nothing'],
  'letter-of-claim': ['talks-stop-nothing', 'claim-is-public', 'money-may-end-claim'],
  'wrong-recipient': [],
  'evidence-checklist': [],
  'diary-sheet': [],
};

export function beforeSending(id: LetterId, law: Law): readonly Point[] {
  return WARNINGS[id].map((warning) => pointOf(law, warning));
}

/** What to read beside a ground that is added by choice. */
export function beforeAdding(
  ground: FurtherGround,
  circumstances: Circumstances,
  law: Law,
): Point | undefined {
  if (ground === 'marketing') return undefined;
  const isPolice = circumstances.responsible === 'police';
  const isEnglish = nationsOf(circumstances).includes('england-wales');
  return pointOf(law, isPolice && isEnglish ? 'police-costs' : 'extra-grounds');
}

/** Whether the time to claim has gone, or may have: said over the letter of claim. */
export function lateWarning(id: LetterId, time: ClaimTime): string | undefined {
  if (id !== 'letter-of-claim' && id !== 'answer-to-refusal') return undefined;
  if (time === 'out-of-time') return LATE.gone;
  return time === 'perhaps' ? LATE.perhaps : undefined;
}

const LATE = {
  gone: 'By our count the time to claim has gone. Show this to a free adviser before you send it.',
  perhaps: 'By our count the time to claim may have gone. Show this to a free adviser before you send it.',
} as const;

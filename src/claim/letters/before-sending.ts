import type { Circumstances } from '../circumstances.ts';
import { nationsOf } from '../circumstances.ts';
import type { ClaimTime } from '../claim-time.ts';
import type { Law } from '../law.ts';
import { type Point, pointOf } from '../sentence.ts';
import type { LetterId } from './letter.ts';
import type { FurtherGround } from './letter-facts.ts';

/** Sentences of content/law/ to know before each paper goes out. Papers that go to nobody have none. */
const WARNINGS: Readonly<Record<LetterId, readonly string[]>> = {
  'stop-and-delete': ['claim-must-start'],
  'put-right': ['claim-must-start'],
  'access-request': ['claim-must-start'],
  'access-not-answered': ['claim-must-start'],
  complaint: ['claim-must-start'],
  'complaint-not-answered': ['claim-must-start'],
  'answer-to-refusal': ['claim-must-start', 'claim-is-public'],
  'answer-to-offer': ['money-may-end-claim', 'claim-must-start'],
  'letter-of-claim': ['claim-must-start', 'claim-is-public', 'money-may-end-claim'],
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

import type { ClaimTime } from '../claim/claim-time.ts';
import { isDiagnosed } from '../claim/injury.ts';
import { has } from '../questions/condition.ts';
import { moneyEach, type Offer } from './offer.ts';
import type { Offered } from './offered.ts';

/** What to know before an answer, in reading order. */
const WARNINGS = [
  'court-must-approve',
  'who-may-agree-scotland',
  'taken-or-signed',
  'not-covered',
  'time-gone',
  'time-perhaps-gone',
  'time-soon',
  'time-not-known',
  'reply-after-safe-day',
  'reply-day-gone',
  'signing-ends-claim',
  'ask-what-it-ends',
  'keeping-may-end-claim',
  'not-money',
  'less-than-lost',
  'injury-first',
  'work-form',
  'open-group-claim',
  'open-scheme',
  'talks-stop-nothing',
  'benefits',
] as const;
export type OfferWarning = (typeof WARNINGS)[number];

type When = (offer: Offer, offered: Offered) => boolean;

/** A warning that the claim itself gives. */
const ofClaim =
  (id: string): When =>
  (_, { claim }) =>
    claim.warnings.some((warning) => warning.id === id);

const atTime =
  (time: ClaimTime): When =>
  (_, { claim }) =>
    claim.time === time;

const canBeJoined =
  (kind: 'group-claim' | 'scheme'): When =>
  (_, { joining }) =>
    joining.some((one) => one.kind === kind);

const WHEN: Readonly<Record<OfferWarning, When>> = {
  'court-must-approve': ofClaim('court-must-approve'),
  'who-may-agree-scotland': ofClaim('who-may-agree-scotland'),
  'taken-or-signed': (_, { circumstances }) => has(circumstances, 'already', 'accepted-money', 'signed'),
  'not-covered': atTime('not-covered'),
  'time-gone': atTime('out-of-time'),
  'time-perhaps-gone': atTime('perhaps'),
  'time-soon': atTime('soon'),
  'time-not-known': atTime('undated'),
  'reply-after-safe-day': ({ until }, { claim: { lastSafeDay } }) =>
    until !== undefined && lastSafeDay !== undefined && until >= lastSafeDay,
  'reply-day-gone': ({ until }, { today }) => until !== undefined && until < today,
  'signing-ends-claim': ({ signs }) => signs === true,
  'ask-what-it-ends': ({ signs, form }) => signs === undefined && form !== 'nothing',
  'keeping-may-end-claim': ({ signs, form }) => signs === false && form === 'money',
  'not-money': ({ form }) => form === 'voucher' || form === 'monitoring',
  'less-than-lost': (offer, { answers: { loss } }) =>
    offer.form === 'money' && typeof loss === 'number' && moneyEach(offer) < loss,
  'injury-first': (_, { answers }) => isDiagnosed(answers),
  'work-form': ({ signs }, { circumstances }) => signs !== false && circumstances.responsible === 'employer',
  'open-group-claim': canBeJoined('group-claim'),
  'open-scheme': canBeJoined('scheme'),
  'talks-stop-nothing': (_, { claim: { time } }) => time !== 'out-of-time' && time !== 'not-covered',
  benefits: (offer) => moneyEach(offer) > 0,
};

export function warningsOf(offer: Offer, offered: Offered): readonly OfferWarning[] {
  return WARNINGS.filter((id) => WHEN[id](offer, offered));
}

import { ombudsmenFor } from '../claim/bodies.ts';
import { mayBeInjured } from '../claim/injury.ts';
import type { Cause } from '../claim/law.ts';
import type { TimeLimits } from '../claim/time-limit.ts';
import { maySign, type Offer } from './offer.ts';
import type { Offered } from './offered.ts';

/** What a signed settlement would end, in reading order. */
const ENDS = [
  'court-claim',
  'money-lost',
  'later-harm',
  'injury',
  'human-rights',
  'ombudsman',
  'group-claim',
] as const;
export type End = (typeof ENDS)[number];

const WHEN: Readonly<Record<End, (offered: Offered) => boolean>> = {
  'court-claim': () => true,
  'money-lost': () => true,
  'later-harm': () => true,
  injury: ({ answers }) => mayBeInjured(answers),
  'human-rights': ({ claim }) => mayBeOpen(claim.limits, 'human-rights'),
  ombudsman: ({ circumstances }) => ombudsmenFor(circumstances).length > 0,
  'group-claim': ({ joining }) => joining.some(({ kind }) => kind === 'group-claim'),
};

/** What signing would end; nothing where nobody is asked to sign. Not knowing whether they are counts as being asked. */
export function endsOf(offer: Offer, offered: Offered): readonly End[] {
  return maySign(offer) ? ENDS.filter((end) => WHEN[end](offered)) : [];
}

/** Whether a claim of this cause is still open, or nobody can say. */
function mayBeOpen(limits: TimeLimits, cause: Cause): boolean {
  if (limits.kind === 'not-covered') return false;
  const undated = limits.kind === 'undated' ? limits.undated : [];
  return (
    undated.some(({ rule }) => rule.cause === cause) ||
    limits.limits.some(({ rule, state }) => rule.cause === cause && state !== 'past')
  );
}

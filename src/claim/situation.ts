import { type Circumstances, isLawEnforcement } from './circumstances.ts';
import type { TimeLimits } from './time-limit.ts';

/** All a step may look at to decide whether it is for this person. */
export type Situation = {
  readonly circumstances: Circumstances;
  readonly limits: TimeLimits;
  readonly has: (id: string, ...options: string[]) => boolean;
};

/** In danger from whoever has it: the first thing to ask, before any claim. */
export function isInDanger({ has }: Situation): boolean {
  return (
    has('recipients', 'hostile') ||
    has('effects', 'safety-fear', 'moved', 'harassed') ||
    has('data', 'protected')
  );
}

export function isMoneyAtStake({ has }: Situation): boolean {
  return has('data', 'finance', 'identity') || has('recipients', 'criminals');
}

/** Less than six months, none at all, or not known. */
export function isUrgent({ limits }: Situation): boolean {
  if (limits.kind === 'not-covered') return false;
  if (limits.kind === 'undated') return true;
  return (
    limits.limits.some(({ state }) => state !== 'later' && state !== 'past') || limits.stillOpen === undefined
  );
}

export function isTied({ circumstances: { already = [] } }: Situation): boolean {
  return already.some((done) => done !== 'none');
}

/** Whether a claim can still be thought of: not refused outright. */
export function isClaimable({ limits }: Situation): boolean {
  return limits.kind !== 'not-covered';
}

export function isPoliceOrProsecutor({ circumstances }: Situation): boolean {
  return isLawEnforcement(circumstances);
}

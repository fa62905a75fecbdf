import type { Day } from '../calendar/day.ts';
import type { Circumstances } from '../claim/circumstances.ts';
import { claim } from '../claim/claim.ts';
import type { ClaimValue } from '../claim/forum.ts';
import type { Law } from '../claim/law.ts';
import type { TimeLimits } from '../claim/time-limit.ts';
import type { Estimate } from '../estimate/estimate.ts';
import type { Answers } from '../questions/answers.ts';

/** The claim as the command prints it: ids in order, days as text. */
export function summariseClaim(
  circumstances: Circumstances,
  answers: Answers,
  value: ClaimValue | undefined,
  law: Law,
  today: Day,
) {
  const { time, lastSafeDay, limits, forum, steps, places, letters, refusals, warnings } = claim(
    circumstances,
    answers,
    value,
    law,
    today,
  );
  return {
    time,
    lastSafeDay: lastSafeDay ?? null,
    limits: limitsOf(limits),
    forum: forum.track,
    steps: steps.map(({ id }) => id),
    places,
    letters,
    refusals: refusals.map(({ kind }) => kind),
    warnings: warnings.map(({ id }) => id),
  };
}

function limitsOf(limits: TimeLimits) {
  if (limits.kind === 'not-covered') return [];
  const undated = limits.kind === 'undated' ? limits.undated : [];
  const elsewhere = limits.kind === 'dated' ? limits.elsewhere : [];
  return [
    ...[...limits.limits, ...elsewhere].map(({ rule, lastSafeDay, state }) => ({
      cause: rule.cause,
      lastSafeDay,
      state,
    })),
    ...undated.map(({ rule }) => ({ cause: rule.cause, lastSafeDay: null, state: 'undated' as const })),
  ];
}

/** What the claim could be for, loss included; undefined where there is no range. */
export function claimValueOf(outcome: Estimate): ClaimValue | undefined {
  return outcome.kind === 'band' ? (outcome.withLoss ?? outcome) : undefined;
}

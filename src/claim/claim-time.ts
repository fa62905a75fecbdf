import type { Day } from '../calendar/day.ts';
import type { TimeLimits } from './time-limit.ts';

export type ClaimTime = 'in-time' | 'soon' | 'perhaps' | 'out-of-time' | 'undated' | 'not-covered';

/** Whether a claim is in time, never surer than the dates it is counted from. */
export function claimTime(limits: TimeLimits): ClaimTime {
  if (limits.kind === 'not-covered') return 'not-covered';
  const first = limits.limits.find(({ daysLeft }) => daysLeft >= 0);
  if (first) return first.state === 'later' ? 'in-time' : 'soon';
  if (limits.kind === 'undated') return 'undated';
  const unsure = limits.limits.some(({ state }) => state === 'may-have-passed' || state === 'last-hours');
  return unsure || limits.elsewhere.length > 0 || limits.later.length > 0 ? 'perhaps' : 'out-of-time';
}

/** The earliest safe day that has not passed; undefined where none is known. */
export function lastSafeDay(limits: TimeLimits): Day | undefined {
  if (limits.kind === 'not-covered') return undefined;
  const counted = limits.kind === 'dated' ? [...limits.limits, ...limits.elsewhere] : limits.limits;
  return counted.find(({ daysLeft }) => daysLeft >= 0)?.lastSafeDay;
}

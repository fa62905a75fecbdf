import { type Day, dayOf } from '../calendar/day.ts';

/** The day it is on this machine's clock. */
export function todayHere(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

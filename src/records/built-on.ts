import type { Day } from '../calendar/day.ts';
import { today } from './publishing.ts';

let day: Day | undefined;

/** The day this build is for, read once: pages count time from it, and say so. */
export function builtOn(): Day {
  day ??= today(process.env);
  return day;
}

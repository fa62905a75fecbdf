import type { Day } from '../calendar/day.ts';
import { writeWhen } from '../calendar/when.ts';
import type { Circumstances } from './circumstances.ts';
import type { Law } from './law.ts';

/** A date of a story that was wrong, as saved circumstances write it, and the date that is right. */
export type CorrectedDate = {
  /** The story, by the name in its address. */
  readonly post: string;
  readonly was: string;
  readonly now: string;
  readonly on: Day;
};

/** The law as the browser gets it, with every date of our stories that was wrong. */
export type LawFile = Law & { readonly corrected: readonly CorrectedDate[] };

/** The correction that somebody missed who still counts from a date our story once gave. */
export function correctedDate(
  { happened }: Circumstances,
  post: string | undefined,
  corrected: readonly CorrectedDate[],
): CorrectedDate | undefined {
  return happened && corrected.find((one) => one.post === post && one.was === writeWhen(happened));
}

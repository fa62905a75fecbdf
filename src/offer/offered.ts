import type { Day } from '../calendar/day.ts';
import type { Circumstances } from '../claim/circumstances.ts';
import type { Claim } from '../claim/claim.ts';
import type { Answers } from '../questions/answers.ts';
import type { Joining } from './joining.ts';

/** To whom an offer was made, and how their claim stands on the day. */
export type Offered = {
  readonly answers: Answers;
  readonly circumstances: Circumstances;
  readonly claim: Claim;
  /** What can still be joined over the same breach. */
  readonly joining: readonly Joining[];
  readonly today: Day;
};

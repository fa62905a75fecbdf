import type { Day } from '../calendar/day.ts';
import type { Answers } from '../questions/answers.ts';
import type { Circumstances } from './circumstances.ts';
import { type ClaimTime, claimTime, lastSafeDay } from './claim-time.ts';
import { type ClaimValue, type Forum, forum } from './forum.ts';
import type { Law } from './law.ts';
import type { LetterId } from './letters/letter.ts';
import { lettersOnOffer } from './letters/on-offer.ts';
import { linksTo, type NextStep, nextSteps } from './next-steps.ts';
import { type Refusal, refusals } from './refusals.ts';
import { type Point, pointOf } from './sentence.ts';
import { situationOf } from './situation.ts';
import { type TimeLimits, timeLimits } from './time-limit.ts';
import { warningsFor } from './warnings.ts';

/** All that follows from the answers and the circumstances. */
export type Claim = {
  readonly time: ClaimTime;
  /** The earliest safe day still open among data protection, privacy, human rights and injury. */
  readonly lastSafeDay: Day | undefined;
  readonly limits: TimeLimits;
  readonly forum: Forum;
  readonly steps: readonly NextStep[];
  /** Entries of content/law/help.yaml that serve the person, in the order in which they are named. */
  readonly places: readonly string[];
  readonly letters: readonly LetterId[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Point[];
};

/** The claim as a whole on a day. `value` is in pounds, loss included; without one the forum is not known. */
export function claim(
  circumstances: Circumstances,
  answers: Answers,
  value: ClaimValue | undefined,
  law: Law,
  today: Day,
): Claim {
  const limits = timeLimits(circumstances, answers, law, today);
  const time = claimTime(limits);
  const situation = situationOf(circumstances, answers, limits, time, law, today);
  const steps = nextSteps(situation, law);
  const reasons = refusals(circumstances, law);
  const links = [
    ...reasons.flatMap(({ places }) => linksTo(places, circumstances, law)),
    ...steps.flatMap(({ link, alsoHelps }) => (link ? [link, ...alsoHelps] : [])),
  ];
  return {
    time,
    lastSafeDay: lastSafeDay(limits),
    limits,
    forum: forum(circumstances, answers, limits.kind === 'not-covered' ? undefined : value, law),
    steps,
    places: [...new Set(links.map(({ id }) => id))],
    letters: lettersOnOffer(situation),
    refusals: reasons,
    warnings: warningsFor(situation).map((id) => pointOf(law, id)),
  };
}

import type { Answers } from '../questions/answers.ts';
import { type Circumstances, nationOf } from './circumstances.ts';
import { nationPoints } from './forum-points.ts';
import { isDiagnosed, mayBeInjured } from './injury.ts';
import { amountOf, type Law, type UkNation } from './law.ts';
import { type Point, pointOf } from './sentence.ts';
import { type Statute, statuteOf } from './statute.ts';

/** Pounds, distress and loss together: what the claim could be for. */
export type ClaimValue = { readonly low: number; readonly typical: number; readonly high: number };

export type TrackKind =
  | 'small-claims'
  | 'fast'
  | 'intermediate'
  | 'multi'
  | 'simple-procedure'
  | 'summary-cause'
  | 'ordinary-cause'
  | 'county-court'
  | 'high-court'
  | 'not-known';

export type Forum = {
  readonly nation: UkNation | undefined;
  readonly statute: Statute;
  /** The track of the typical sum. */
  readonly track: TrackKind;
  /** The track of the highest sum, where it is another. */
  readonly trackIfHigh?: TrackKind;
  /** Statute, court, track, costs and what is unsettled, in reading order. */
  readonly points: readonly Point[];
};

/** Which law a claim would rest on, and which court would hear it. No value is no known track. */
export function forum(
  circumstances: Circumstances,
  answers: Answers,
  value: ClaimValue | undefined,
  law: Law,
): Forum {
  const nation = nationOf(circumstances);
  const statute = statuteOf(circumstances);
  const track = value ? trackOf(nation, value.typical, answers, law) : 'not-known';
  const high = value ? trackOf(nation, value.high, answers, law) : track;
  return {
    nation,
    statute,
    track,
    ...(high === track ? {} : { trackIfHigh: high }),
    points: [
      pointOf(law, `statute-${statute}`),
      pointOf(law, 'who-to-sue'),
      pointOf(law, 'extra-grounds'),
      pointOf(law, 'orders'),
      ...nationPoints(nation, mayBeInjured(answers), law),
      pointOf(law, 'farley'),
    ],
  };
}

/**
 * The track for a sum in pounds. A diagnosed injury leaves the small claims track in England and Wales once its part
 * is over the injury limit, and the lowest bracket in use starts above that limit.
 */
function trackOf(nation: UkNation | undefined, sum: number, answers: Answers, law: Law): TrackKind {
  const limit = (id: string) => amountOf(law.tracks, id);
  const injured = isDiagnosed(answers);
  if (nation === 'scotland') {
    if (sum > limit('simple-procedure-limit')) return 'ordinary-cause';
    return injured ? 'summary-cause' : 'simple-procedure';
  }
  if (nation === 'northern-ireland') {
    if (sum <= limit('ni-small-claims-limit') && !injured) return 'small-claims';
    return sum <= limit('ni-county-court-limit') ? 'county-court' : 'high-court';
  }
  if (nation === undefined) return 'not-known';
  const overInjuryLimit = injured && sum > limit('small-claims-injury-limit');
  if (sum <= limit('small-claims-limit') && !overInjuryLimit) return 'small-claims';
  if (sum <= limit('fast-track-limit')) return 'fast';
  return sum <= limit('intermediate-track-limit') ? 'intermediate' : 'multi';
}

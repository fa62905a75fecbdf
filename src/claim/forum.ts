import { type Answers, chosen } from '../questions/answers.ts';
import { type Circumstances, isLawEnforcement, nationsOf } from './circumstances.ts';
import { farleyPoint, nationPoints, type Point, type Statute, statutePoint } from './forum-points.ts';
import { amountOf, type Law, type UkNation } from './law.ts';
import { mayBeInjured } from './time-limit.ts';
import { latest } from './when.ts';

/** Pounds, distress and loss together: what the claim could be for. */
export type ClaimValue = { readonly low: number; readonly typical: number; readonly high: number };

export type TrackKind =
  | 'small-claims'
  | 'fast'
  | 'intermediate'
  | 'multi'
  | 'simple-procedure'
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

const GDPR_FROM = '2018-05-25';

/** Which law a claim would rest on, and which court would hear it. */
export function forum(circumstances: Circumstances, answers: Answers, value: ClaimValue, law: Law): Forum {
  const nations = nationsOf(circumstances);
  const nation = nations.length === 1 ? nations[0] : undefined;
  const statute = statuteOf(circumstances);
  const track = trackOf(nation, value.typical, answers, law);
  const high = trackOf(nation, value.high, answers, law);
  return {
    nation,
    statute,
    track,
    ...(high === track ? {} : { trackIfHigh: high }),
    points: [statutePoint(statute), ...nationPoints(nation, mayBeInjured(answers), law), farleyPoint],
  };
}

function statuteOf(circumstances: Circumstances): Statute {
  const { happened, responsible } = circumstances;
  if (happened && happened.kind !== 'unknown' && latest(happened, '2199-12-31') < GDPR_FROM)
    return 'act-of-1998';
  if (isLawEnforcement(circumstances)) return 'law-enforcement';
  return responsible === 'court' || responsible === 'unknown' || responsible === undefined
    ? 'depends'
    : 'uk-gdpr';
}

/**
 * The track for a sum in pounds. A diagnosed injury leaves the small claims track in England and Wales once its part
 * is over the injury limit, and the lowest bracket in use starts above that limit.
 */
function trackOf(nation: UkNation | undefined, sum: number, answers: Answers, law: Law): TrackKind {
  const limit = (id: string) => amountOf(law.tracks, id);
  const injured = mayBeInjured(answers) && !chosen(answers, 'diagnosis').includes('unknown');
  if (nation === 'scotland')
    return sum <= limit('simple-procedure-limit') ? 'simple-procedure' : 'ordinary-cause';
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

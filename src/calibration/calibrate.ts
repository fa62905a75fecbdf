import { NOTHING_POINTS } from '../estimate/band.ts';
import type { DecidedCase } from '../estimate/cases.ts';
import type { NothingCounts, Scorecard } from '../estimate/scorecard.ts';
import { addUp } from '../estimate/total.ts';
import { type Observed, observe } from './observed.ts';
import { bare, fitCard } from './points.ts';
import type { Prices } from './prices.ts';
import { type LeftOut, meanScore, widthFrom } from './width.ts';

/** How strongly the prior points may hold; the cases choose. */
const HOLDS = [1_000, 3_000, 10_000];

/** Points, band and chance of nothing out of the cases that calibrate. */
export function calibrate(cases: readonly DecidedCase[], prices: Prices): Scorecard {
  return fitScorecard(observe(cases, prices), prices.at);
}

export function fitScorecard(observed: readonly Observed[], pricesAt: string): Scorecard {
  const tried = HOLDS.map((hold) => {
    const leftOut = leaveEachOut(observed, hold);
    const width = widthFrom(leftOut);
    return { hold, leftOut, width, score: meanScore(leftOut, width) };
  });
  const chosen = tried.reduce((best, next) => (next.score < best.score ? next : best));
  return {
    ...bare(fitCard(observed, chosen.hold)),
    pricesAt,
    fittedOn: observed.length,
    width: chosen.width,
    nothing: nothingFrom(observed, chosen.leftOut, chosen.width.below),
  };
}

/** What the others say of each case. */
function leaveEachOut(observed: readonly Observed[], hold: number): LeftOut[] {
  return observed.map((left) => {
    const card = fitCard(
      observed.filter((other) => other !== left),
      hold,
    );
    return { total: addUp(left.answers, bare(card)), aim: left.aim };
  });
}

/** The least sum of points at or under which calling each claim worth nothing is wrong least often. */
function cutBetween(observed: readonly Observed[], leftOut: readonly LeftOut[]): number {
  const sums = leftOut.map(({ total }) => total.points);
  const wrong = (cut: number) =>
    observed.filter(({ nothing }, place) => nothing !== (sums[place] ?? 0) <= cut).length;
  const cuts = [0, ...sums].sort((one, other) => one - other);
  return cuts.reduce((best, cut) => (wrong(cut) < wrong(best) ? cut : best));
}

/** Whole points of the smallest award, rounded down; nothing where no case gave an award. */
function smallestAward(observed: readonly Observed[]): number {
  const aims = observed.filter(({ nothing }) => !nothing).map(({ aim }) => aim);
  return Math.floor(Math.min(...(aims.length === 0 ? [NOTHING_POINTS] : aims)));
}

/** Where nothing is likely, and what became of the cases on each side. */
function nothingFrom(
  observed: readonly Observed[],
  leftOut: readonly LeftOut[],
  below: number,
): Scorecard['nothing'] {
  const startsAtNothing = NOTHING_POINTS + below;
  const possibleTo = smallestAward(observed);
  const likelyTo = Math.min(startsAtNothing, cutBetween(observed, leftOut));
  const count = (from: number, to: number): NothingCounts => {
    const within = observed.filter((_, place) => {
      const points = leftOut[place]?.total.points ?? 0;
      return points > from && points <= to;
    });
    return { nothing: within.filter(({ nothing }) => nothing).length, of: within.length };
  };
  return {
    likelyTo,
    possibleTo,
    counts: {
      likely: count(Number.NEGATIVE_INFINITY, likelyTo),
      // Few cases fall just there, so those up to half a band above are counted too.
      possible: count(Number.NEGATIVE_INFINITY, startsAtNothing + below),
      unlikely: count(possibleTo + below, Number.POSITIVE_INFINITY),
    },
  };
}

import { chanceOfNothing } from '../estimate/band.ts';
import { startsAtNothing } from '../estimate/mass-hack.ts';
import { NOTHING_POINTS, type Nothing, type Range, type Scorecard } from '../estimate/scorecard.ts';
import type { Observed } from './observed.ts';

export type Placed = { readonly decided: Observed; readonly sums: Range };

/** Where nothing is likely or possible, and what became of the cases in each of the three groups. */
export function nothingFrom(
  placed: readonly Placed[],
  halfWidths: Scorecard['halfWidths'],
): Scorecard['nothing'] {
  const likelyTo = Math.min(NOTHING_POINTS + halfWidths.below, cutBetween(placed));
  const possibleTo = smallestAward(placed);
  const limits = { halfWidths, nothing: { likelyTo, possibleTo, counts: NO_COUNTS } };
  const groups = placed.map(({ decided, sums }) => ({
    nothing: decided.nothing,
    group: chanceOfNothing(sums, sums, limits, startsAtNothing(decided.answers)),
  }));
  const count = (group: Nothing) => {
    const within = groups.filter((each) => each.group === group);
    return { nothing: within.filter(({ nothing }) => nothing).length, of: within.length };
  };
  const counts = { likely: count('likely'), possible: count('possible'), unlikely: count('unlikely') };
  return { likelyTo, possibleTo, counts };
}

/** The least sum of points at or under which calling each claim worth nothing is wrong least often. */
function cutBetween(placed: readonly Placed[]): number {
  const wrong = (cut: number) =>
    placed.filter(({ decided, sums }) => decided.nothing !== sums.typical <= cut).length;
  const cuts = [0, ...placed.map(({ sums }) => sums.typical)].sort((one, other) => one - other);
  return cuts.reduce((best, cut) => (wrong(cut) < wrong(best) ? cut : best));
}

/** Whole points of the smallest award, rounded down; £100 where no case gave an award. */
function smallestAward(placed: readonly Placed[]): number {
  const targets = placed.filter(({ decided }) => !decided.nothing).map(({ decided }) => decided.target);
  return Math.floor(Math.min(...(targets.length === 0 ? [NOTHING_POINTS] : targets)));
}

const NO_COUNT = { nothing: 0, of: 0 };
const NO_COUNTS = { likely: NO_COUNT, possible: NO_COUNT, unlikely: NO_COUNT };

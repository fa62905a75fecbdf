import { poundsAt } from './pounds.ts';
import { type Nothing, POINTS_PER_TENFOLD, type Scorecard } from './scorecard.ts';
import type { Total } from './total.ts';

export type Range = { readonly low: number; readonly typical: number; readonly high: number };

/** Points that stand for £100, at or under which a band starts at nothing. */
export const NOTHING_POINTS = 2 * POINTS_PER_TENFOLD;

/** Ends of the band in points; `low` is null where it starts at nothing. */
export function endsInPoints(
  total: Pick<Total, 'points' | 'worst' | 'widens' | 'reached'>,
  width: Scorecard['width'],
): { readonly low: number | null; readonly high: number } {
  const wider = total.widens.reduce((sum, { points }) => sum + points, 0);
  const below = width.below + wider;
  const above = width.above + wider + total.reached.points;
  if (total.points - below > NOTHING_POINTS) {
    return { low: total.points - below, high: total.points + above };
  }
  // Cut off at nothing, the band would be narrower for not knowing: so its top is that of the worst answers,
  // though never beyond that of a band that starts just above nothing.
  return { low: null, high: Math.min(total.worst, NOTHING_POINTS + below) + above };
}

export function rangeOf(total: Total, scorecard: Scorecard): Range {
  const { low, high } = endsInPoints(total, scorecard.width);
  return {
    low: low === null ? 0 : poundsAt(low),
    typical: poundsAt(total.points),
    high: poundsAt(high),
  };
}

/** `least` is the sum with the least distress that the answers leave open. */
export function chanceOfNothing(total: Total, least: Total, scorecard: Scorecard): Nothing {
  if (total.points <= scorecard.nothing.likelyTo) return 'likely';
  const possible = [total, least].some((each) => {
    const { low } = endsInPoints(each, scorecard.width);
    return low === null || low <= scorecard.nothing.possibleTo;
  });
  return possible ? 'possible' : 'unlikely';
}

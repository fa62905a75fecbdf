import { poundsAt } from './pounds.ts';
import { NOTHING_POINTS, type Nothing, type Range, type Scorecard } from './scorecard.ts';

/** Both ends of the band in points. */
export function endsInPoints(sums: Range, { below, above }: Scorecard['halfWidths']) {
  return { low: sums.low - below, high: sums.high + above };
}

/** The band in whole pounds. `atNothing` is for what no court has put a sum on: the low end is £0, the rest stands. */
export function rangeOf(sums: Range, scorecard: Scorecard, atNothing = false): Range {
  const { low, high } = endsInPoints(sums, scorecard.halfWidths);
  return {
    low: atNothing || low <= NOTHING_POINTS ? 0 : poundsAt(low),
    typical: poundsAt(sums.typical),
    high: poundsAt(high),
  };
}

/** `least` are the sums with the least distress that the answers leave open. */
export function chanceOfNothing(
  sums: Range,
  least: Range,
  scorecard: Pick<Scorecard, 'halfWidths' | 'nothing'>,
  atNothing = false,
): Nothing {
  if (sums.typical <= scorecard.nothing.likelyTo) return 'likely';
  const lows = [sums, least].map((each) => endsInPoints(each, scorecard.halfWidths).low);
  return atNothing || Math.min(...lows) <= scorecard.nothing.possibleTo ? 'possible' : 'unlikely';
}

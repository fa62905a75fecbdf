import type { DecidedCase } from '../estimate/cases.ts';
import { type Card, SCORECARD_FORMAT, type Scorecard } from '../estimate/scorecard.ts';
import { conformalHalfWidths } from './conformal.ts';
import { mostPoints } from './most-points.ts';
import { nothingFrom } from './nothing.ts';
import { inUse, type Observed, observe } from './observed.ts';
import type { Prices } from './prices.ts';
import { scaleOf } from './scale.ts';
import { sumsOf } from './sums.ts';

/** The card with all that the cases in use set: where the scale starts, the press mark, the half-widths, the chance of nothing. */
export function calibrate(card: Card, cases: readonly DecidedCase[], prices: Prices): Scorecard {
  return calibrateOn(card, inUse(observe(cases, prices)), prices.at);
}

export function calibrateOn(card: Card, observed: readonly Observed[], pricesAt: string): Scorecard {
  const scale = scaleOf(card, observed);
  const placed = observed.map((decided) => ({ decided, sums: sumsOf(decided, card, scale) }));
  const halfWidths = conformalHalfWidths(
    placed.map(({ decided, sums }) => ({ sums, target: decided.target })),
  );
  return {
    version: SCORECARD_FORMAT,
    ...card,
    ...scale,
    pricesAt,
    calibratedOn: observed.length,
    halfWidths,
    nothing: nothingFrom(placed, halfWidths),
    most: mostPoints(card),
  };
}

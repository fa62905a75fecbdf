import { POINTS_PER_TENFOLD } from '../estimate/scorecard.ts';
import { mean } from './mean.ts';
import { pointsFor } from './observed.ts';

/** What a point of missing the band costs against a point of its width: 2 over the share left outside, alpha 0.2. */
const MISS = 10;

export type Predicted = {
  readonly awardToday: number;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
};

/** How good a set of bands is. Sums under £100, nothing among them, count as £100. */
export type Measures = {
  readonly cases: number;
  /** Coverage: the share of awards inside their band. */
  readonly holds: number;
  /** Geometric mean of high over low. */
  readonly highOverLow: number;
  /** Mean interval score on log10 pounds, alpha 0.2: lower is better. */
  readonly intervalScore: number;
  /** Half of the awards lie within this factor of the typical figure. */
  readonly medianErrorFactor: number;
};

/** Whether an award lies inside its band, both ends among it. */
export function covers({ awardToday, low, high }: Omit<Predicted, 'typical'>): boolean {
  return low <= awardToday && awardToday <= high;
}

export function measure(predictions: readonly Predicted[]): Measures {
  const rows = predictions.map(({ awardToday, low, typical, high }) => ({
    target: pointsFor(awardToday) / POINTS_PER_TENFOLD,
    low: pointsFor(low) / POINTS_PER_TENFOLD,
    typical: pointsFor(typical) / POINTS_PER_TENFOLD,
    high: pointsFor(high) / POINTS_PER_TENFOLD,
  }));
  return {
    cases: rows.length,
    holds: mean(rows.map(({ target, low, high }) => (low <= target && target <= high ? 1 : 0))),
    highOverLow: 10 ** mean(rows.map(({ low, high }) => high - low)),
    intervalScore: mean(rows.map(({ target, low, high }) => intervalScore(low, high, target))),
    medianErrorFactor: 10 ** median(rows.map(({ target, typical }) => Math.abs(target - typical))),
  };
}

/** Width plus ten times what falls outside, in the unit of what is given: lower is better (alpha 0.2). */
export function intervalScore(low: number, high: number, target: number): number {
  return high - low + MISS * (Math.max(0, low - target) + Math.max(0, target - high));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

import type { Range, Scorecard } from '../estimate/scorecard.ts';

/** What the points come to for a case, and the points that its award stands for. */
export type Scored = { readonly sums: Range; readonly target: number };

/** Nine cases in ten are to lie no lower than the low end, and nine in ten no higher than the high one: coverage 0.8. */
const COVERAGE_EACH_SIDE = 0.9;

/** Half-widths in whole points: on each side the conformal quantile of how far the target lies beyond the sum. */
export function conformalHalfWidths(scored: readonly Scored[]): Scorecard['halfWidths'] {
  return {
    below: halfWidth(scored.map(({ sums, target }) => sums.low - target)),
    above: halfWidth(scored.map(({ sums, target }) => target - sums.high)),
  };
}

function halfWidth(residuals: readonly number[]): number {
  return Math.max(0, Math.ceil(conformalQuantile(residuals, COVERAGE_EACH_SIDE)));
}

/** The ceil((n + 1) × coverage)-th smallest of n residuals; the largest where there are too few of them. */
export function conformalQuantile(residuals: readonly number[], coverage: number): number {
  const rank = Math.min(residuals.length, Math.ceil((residuals.length + 1) * coverage));
  return residuals.toSorted((one, other) => one - other)[rank - 1] ?? 0;
}

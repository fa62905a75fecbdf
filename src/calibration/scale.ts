import type { Card } from '../estimate/scorecard.ts';
import { addUp } from '../estimate/total.ts';
import { mean } from './mean.ts';
import type { Observed } from './observed.ts';

/** Where the scale starts, and what a settlement with the press adds, in whole points. */
export type Scale = { readonly base: number; readonly pressMark: number };

/**
 * The base is the mean residual (target less the sum of points) of the cases that gave something, without those settled
 * with the press; the mark is the mean residual of those, less the base. A case that gave nothing says only that any sum
 * under £100 is right, so it sets neither.
 */
export function scaleOf(card: Card, observed: readonly Observed[]): Scale {
  const paid = observed.filter(({ nothing }) => !nothing);
  const residuals = (marked: boolean) =>
    paid
      .filter(({ settledWithPress }) => settledWithPress === marked)
      .map(({ answers, target }) => target - addUp(answers, { ...card, base: 0 }).sums.typical);
  const base = Math.round(mean(residuals(false)));
  const marked = residuals(true);
  return { base, pressMark: marked.length === 0 ? 0 : Math.max(0, Math.round(mean(marked)) - base) };
}

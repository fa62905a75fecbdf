import { endsInPoints, NOTHING_POINTS } from '../estimate/band.ts';
import type { Scorecard } from '../estimate/scorecard.ts';
import type { Total } from '../estimate/total.ts';

/** What the scorecard says of a case it has not seen, and what the case came to. */
export type LeftOut = { readonly total: Total; readonly aim: number };

/** One case in ten may fall under the band and one in ten above it. */
const EACH_SIDE = 0.9;
/** What a point of missing the band costs against a point of its width: 2 over the share left outside. */
const MISS = 10;
/** No band is ever this wide, in points: where the search ends. */
const WIDEST = 500;

/** Half-widths that would have held nine in ten on each side: the conformal quantile of the errors. */
export function widthFrom(leftOut: readonly LeftOut[]): Scorecard['width'] {
  const mayMiss = Math.max(0, leftOut.length - Math.ceil((leftOut.length + 1) * EACH_SIDE));
  const least = (missed: (width: number) => number) => {
    let width = 1;
    while (width < WIDEST && missed(width) > mayMiss) width += 1;
    return width;
  };
  const below = least(
    (width) => leftOut.filter(({ total, aim }) => aim < ends(total, { below: width, above: 0 }).low).length,
  );
  const above = least(
    (width) => leftOut.filter(({ total, aim }) => aim > ends(total, { below, above: width }).high).length,
  );
  return { below, above };
}

/** Ends of the band with nothing, and all under £100, counted as £100. */
export function ends(total: Total, width: Scorecard['width']): { low: number; high: number } {
  const { low, high } = endsInPoints(total, width);
  return { low: low ?? NOTHING_POINTS, high: Math.max(NOTHING_POINTS, high) };
}

/** Width plus ten times what falls outside, in points: lower is better (the interval score at alpha 0.2). */
export function intervalScore(low: number, high: number, aim: number): number {
  return high - low + MISS * (Math.max(0, low - aim) + Math.max(0, aim - high));
}

export function meanScore(leftOut: readonly LeftOut[], width: Scorecard['width']): number {
  const scores = leftOut.map(({ total, aim }) => {
    const { low, high } = ends(total, width);
    return intervalScore(low, high, aim);
  });
  return scores.reduce((sum, score) => sum + score, 0) / leftOut.length;
}

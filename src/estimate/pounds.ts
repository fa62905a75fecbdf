import { NOTHING_UNDER, POINTS_PER_TENFOLD } from './scorecard.ts';

/** Steps that figures are rounded to: from the first number of pounds on, to the nearest second. */
const STEPS = [
  [100, 2],
  [250, 5],
  [500, 10],
] as const;

/** Rounds as a person would say it: £238, £470, £1,240, £31,500. Never out of order, never off by over one per cent. */
export function roundPounds(pounds: number): number {
  if (pounds < NOTHING_UNDER) return Math.round(pounds / 10) * 10;
  let scale = 1;
  while (pounds >= 1000 * scale) scale *= 10;
  const [, step] = STEPS.findLast(([from]) => pounds >= from * scale) ?? STEPS[0];
  return Math.round(pounds / (step * scale)) * step * scale;
}

/** What a sum of points, the base included, stands for. */
export function poundsAt(points: number): number {
  return roundPounds(10 ** (points / POINTS_PER_TENFOLD));
}

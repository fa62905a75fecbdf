/** Awards under this many pounds stand at "nothing" on a drawing; the scale is logarithmic above it. */
const SCALE_FROM = 100;
export const SCALE_TO = 400_000;
/** The share of the scale kept for "nothing". */
const NOTHING = 0.14;

/** Where a sum of pounds stands on a drawing, from 0 (nothing) to 1 (the end of the scale). */
export function placeOnScale(pounds: number): number {
  if (pounds < SCALE_FROM) return (NOTHING / 2) * (1 + pounds / SCALE_FROM);
  const along = Math.log(Math.min(pounds, SCALE_TO) / SCALE_FROM) / Math.log(SCALE_TO / SCALE_FROM);
  return NOTHING + along * (1 - NOTHING);
}

/** Sums marked along the scale, in pounds. */
export const SCALE_MARKS = [100, 1_000, 10_000, 100_000] as const;

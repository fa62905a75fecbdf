/** One case, ready to fit: what each column counts for, the sum of points aimed at, and its weight. */
export type Observation = {
  readonly row: Float64Array;
  readonly aim: number;
  readonly weight: number;
  /** Nothing was paid: any sum at or under the aim is right. */
  readonly atMost: boolean;
};

/** Where a column's points start, how far they may stray, and whether they may fall under nothing. */
export type Column = { readonly prior: number; readonly stray: number; readonly signed: boolean };

/** Rounds over all columns after which the points have settled to well under one. */
const ROUNDS = 200;
const SETTLED = 0.01;

/**
 * Points that bring the sums near the aims without leaving the priors behind: ridge regression towards the
 * priors, no points under nothing, by coordinate descent. `hold` is how strongly the priors hold.
 */
export function fitPoints(
  observations: readonly Observation[],
  columns: readonly Column[],
  hold: number,
): Float64Array {
  const points = Float64Array.from(columns, ({ prior }) => prior);
  const short = observations.map(({ row, aim }) => aim - dot(row, points));
  const entries = columns.map((_, at) => observations.flatMap(({ row }, n) => (row[at] ? [n] : [])));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    columns.forEach((column, at) => {
      const step = better(observations, entries[at] ?? [], short, column, points[at] ?? 0, at, hold);
      if (step === 0) return;
      points[at] = (points[at] ?? 0) + step;
      for (const n of entries[at] ?? []) short[n] = (short[n] ?? 0) - (observations[n]?.row[at] ?? 0) * step;
      moved = Math.max(moved, Math.abs(step));
    });
    if (moved < SETTLED) break;
  }
  return points;
}

/** How far to move one column's points, all others kept. */
function better(
  observations: readonly Observation[],
  entries: readonly number[],
  short: readonly number[],
  column: Column,
  points: number,
  at: number,
  hold: number,
): number {
  const pull = hold / column.stray ** 2;
  let wanted = pull * (column.prior - points);
  let stiffness = pull;
  for (const n of entries) {
    const observation = observations[n];
    const missing = short[n] ?? 0;
    if (!observation || (observation.atMost && missing > 0)) continue;
    const count = observation.row[at] ?? 0;
    wanted += observation.weight * count * missing;
    stiffness += observation.weight * count * count;
  }
  const step = wanted / stiffness;
  return column.signed ? step : Math.max(-points, step);
}

export function dot(row: Float64Array, points: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (points[at] ?? 0);
  return sum;
}

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

/** Rounds over all columns after which the points have settled. */
const ROUNDS = 200;
/** The largest move, in points, that still counts as settled: points are rounded to whole ones. */
const SETTLED = 0.02;

/** A column's part in the cases that have it. */
type Part = { readonly at: number; readonly cases: readonly number[]; readonly counts: Float64Array };

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
  const short = Float64Array.from(observations, ({ row, aim }) => aim - dot(row, points));
  const parts = partsOf(observations, columns.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const part of parts) {
      const column = columns[part.at];
      if (!column) continue;
      const step = stepFor(part, column, points[part.at] ?? 0, observations, short, hold);
      points[part.at] = (points[part.at] ?? 0) + step;
      part.cases.forEach((place, n) => {
        short[place] = (short[place] ?? 0) - (part.counts[n] ?? 0) * step;
      });
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < SETTLED) break;
  }
  return points;
}

/** The columns that some case has; the others stay at their priors. */
function partsOf(observations: readonly Observation[], columns: number): Part[] {
  return Array.from({ length: columns }, (_, at) => {
    const cases = observations.flatMap(({ row }, place) => (row[at] ? [place] : []));
    return { at, cases, counts: Float64Array.from(cases, (place) => observations[place]?.row[at] ?? 0) };
  }).filter(({ cases }) => cases.length > 0);
}

/** How far to move one column's points, all others kept. */
function stepFor(
  part: Part,
  column: Column,
  points: number,
  observations: readonly Observation[],
  short: Float64Array,
  hold: number,
): number {
  const pull = hold / column.stray ** 2;
  let wanted = pull * (column.prior - points);
  let stiffness = pull;
  for (let n = 0; n < part.cases.length; n += 1) {
    const place = part.cases[n] ?? 0;
    const observation = observations[place];
    const missing = short[place] ?? 0;
    if (!observation || (observation.atMost && missing > 0)) continue;
    const count = part.counts[n] ?? 0;
    wanted += observation.weight * count * missing;
    stiffness += observation.weight * count * count;
  }
  const step = wanted / stiffness;
  return column.signed ? step : Math.max(-points, step);
}

function dot(row: Float64Array, points: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (points[at] ?? 0);
  return sum;
}

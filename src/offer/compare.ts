import { ENOUGH } from '../remedies/group.ts';

/** Where an offer stands among what others got. */
export type Against = 'above-most' | 'about' | 'below-most' | 'too-few';

export type Comparison = {
  readonly against: Against;
  /** How many outcomes it is set beside, and how many of them came to less, and to more. */
  readonly of: number;
  readonly lower: number;
  readonly higher: number;
};

/**
 * "Most" is at least two in three. Just over half would turn on one record: the groups hold 8 to 26 outcomes that were found
 * by looking, not by sampling.
 */
const MOST = 2 / 3;

/** Pounds for one person beside the sums of a group. More pounds never stand lower. */
export function compare(each: number, sums: readonly number[]): Comparison {
  const lower = sums.filter((sum) => sum < each).length;
  const higher = sums.filter((sum) => sum > each).length;
  return { against: standing(lower, higher, sums.length), of: sums.length, lower, higher };
}

function standing(lower: number, higher: number, of: number): Against {
  if (of < ENOUGH) return 'too-few';
  if (lower >= of * MOST) return 'above-most';
  return higher >= of * MOST ? 'below-most' : 'about';
}

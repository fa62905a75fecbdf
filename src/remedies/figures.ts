import { isTrusted } from './coverage.ts';
import { ENOUGH } from './group.ts';
import { middleHalf } from './middle-half.ts';
import type { Coverage } from './remedy.ts';

/** What a group of outcomes came to, in whole pounds of their day. */
export type Figures = {
  readonly of: number;
  /** How many of them got no money. */
  readonly nothing: number;
  /** The least and the most; null where there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** The quartiles; null where they are too few, or held too few when each was left out. */
  readonly middle: readonly [low: number, high: number] | null;
  /** Too few to go by. */
  readonly few: boolean;
};

/** The figures of some sums, in order from the least, and of how the middle half of such a group did. */
export function figuresOf(sums: readonly number[], coverage: Coverage | undefined): Figures {
  const few = sums.length < ENOUGH;
  const middle = few || !isTrusted(coverage) ? undefined : middleHalf(sums);
  return {
    of: sums.length,
    nothing: sums.filter((sum) => sum === 0).length,
    from: inWhole(sums[0]),
    to: inWhole(sums.at(-1)),
    middle: middle ? [Math.round(middle[0]), Math.round(middle[1])] : null,
    few,
  };
}

function inWhole(pounds: number | undefined): number | null {
  return pounds === undefined ? null : Math.round(pounds);
}

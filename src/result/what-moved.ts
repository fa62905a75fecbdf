import type { Contribution } from '../estimate/contributions.ts';
import type { Band, Estimate } from '../estimate/estimate.ts';
import { inFigures } from '../questions/pounds.ts';

/** A line of points that came, went or changed. */
type MovedLine = { readonly words: string; readonly before: number; readonly after: number };

export type Moved = {
  /** The ranges in words, or that there was none. */
  readonly before: string;
  readonly after: string;
  readonly lines: readonly MovedLine[];
};

/** What a changed answer did to the range, and the lines of points that moved; lines only where both have a range. */
export function whatMoved(before: Estimate, after: Estimate): Moved {
  const [from, to] = [before, after].map((one) => (one.kind === 'band' ? one : undefined));
  return {
    before: rangeInWords(from),
    after: rangeInWords(to),
    lines: from && to ? movedLines(from.contributions, to.contributions) : [],
  };
}

function rangeInWords(band: Band | undefined): string {
  return band ? `${inFigures(band.low)} to ${inFigures(band.high)}` : 'no range';
}

function movedLines(before: readonly Contribution[], after: readonly Contribution[]): readonly MovedLine[] {
  const was = pointsOf(before);
  const is = pointsOf(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((words) => ({ words, before: was.get(words) ?? 0, after: is.get(words) ?? 0 }))
    .filter((line) => line.before !== line.after || !(was.has(line.words) && is.has(line.words)));
}

/** By their words: a combination and the answer it rests on are two lines. */
function pointsOf(lines: readonly Contribution[]): ReadonlyMap<string, number> {
  return new Map(lines.map(({ words, points }) => [words, points]));
}

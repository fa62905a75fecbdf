import type { Factor } from '../questions/question.ts';
import { UNKNOWN } from '../questions/question.ts';
import { questionById } from '../questions/questions.ts';
import { poundsAt } from './pounds.ts';
import type { Scorecard } from './scorecard.ts';
import type { Total, TotalLine } from './total.ts';

/** A row of the sum with what it adds to the typical figure, in whole pounds. */
export type Contribution = {
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly factor: Factor;
  /** How the middle of a sentence names it. */
  readonly words: string;
  readonly points: number;
  readonly pounds: number;
};

/**
 * What each line adds to the typical figure: the sum above the base, shared out by points, so that base and shares
 * add up to it exactly. Points multiply, so no share in pounds is the only right one; this one does not depend on
 * the order of the questions.
 */
export function contributionsOf(
  { lines, points }: Total,
  scorecard: Scorecard,
): { basePounds: number; contributions: Contribution[] } {
  const basePounds = poundsAt(scorecard.base);
  const above = points - scorecard.base;
  const sum = above === 0 ? 0 : poundsAt(points) - basePounds;
  const pounds = wholeShares(
    lines.map((line) => (above === 0 ? 0 : (sum * line.points) / above)),
    sum,
  );
  return {
    basePounds,
    contributions: lines.map((line, index) => ({
      ...line,
      words: wordsOf(line, scorecard),
      pounds: pounds[index] ?? 0,
    })),
  };
}

/** Whole numbers near the shares that add up to `sum` exactly: the largest remainders are rounded up. */
export function wholeShares(shares: readonly number[], sum: number): number[] {
  const whole = shares.map(Math.floor);
  const left = Math.round(sum - whole.reduce((total, share) => total + share, 0));
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

function wordsOf({ id, question, options }: TotalLine, scorecard: Scorecard): string {
  const together = [...scorecard.combinations, ...scorecard.presumptions].find((line) => line.id === id);
  if (together) return together.words;
  const asked = questionById(question);
  if (!asked || asked.asks === 'pounds') return id;
  if (options[0] === UNKNOWN) return `${asked.name.toLowerCase()}: not known`;
  return asked.options.find(({ value }) => value === options[0])?.short ?? id;
}

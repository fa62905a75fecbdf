import type { Factor } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';
import { SHORT_NAMES } from '../questions/short-names.ts';
import type { Scorecard } from './scorecard.ts';
import type { TotalLine } from './total.ts';

/** A line of the sum as it is shown: its points, and its part of the way from the base to the typical figure. */
export type Contribution = {
  readonly id: string;
  readonly question: ScoredQuestionId;
  readonly options: readonly string[];
  readonly factor: Factor;
  readonly words: string;
  readonly points: number;
  readonly pounds: number;
};

/** Shares `pounds` out by points so that the parts add up exactly: the largest remainders get the odd pounds. */
export function contributionsOf(
  lines: readonly TotalLine[],
  pounds: number,
  scorecard: Scorecard,
): Contribution[] {
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  const exact = lines.map((line) => (points === 0 ? 0 : (pounds * line.points) / points));
  const parts = exact.map(Math.floor);
  const odd = points === 0 ? 0 : pounds - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  for (const { place } of byRemainder.slice(0, odd)) parts[place] = (parts[place] ?? 0) + 1;
  return lines.map((line, place) => ({
    ...line,
    words: wordsFor(line, scorecard),
    pounds: parts[place] ?? 0,
  }));
}

function wordsFor({ id, question, options }: TotalLine, scorecard: Scorecard): string {
  const together = [...scorecard.combinations, ...scorecard.presumptions].find((rule) => rule.id === id);
  if (together) return together.words;
  return SHORT_NAMES[question]?.[options[0] ?? ''] ?? id;
}

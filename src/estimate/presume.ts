import type { Answers } from '../questions/answers.ts';
import { met } from './met.ts';
import type { Card, Presumption, Range } from './scorecard.ts';

/** What presumed harm adds beyond the distress that was answered, in points, and the rule that adds it. */
export type Presumed = Range & { readonly presumption: Presumption | undefined };

type Rules = Pick<Card, 'presumptions'>;

/** `felt` is what the distress answered counts for; `pointsOf` prices an option of it. */
export function presume(
  answers: Answers,
  { presumptions }: Rules,
  felt: Range,
  pointsOf: (option: string) => number,
): Presumed {
  const standing = presumptions.map((presumption) => ({
    presumption,
    points: pointsOf(presumption.atLeast),
    is: met(presumption.when, answers),
  }));
  const certain = standing.filter(({ is }) => is === 'yes');
  const floor = Math.max(0, ...certain.map(({ points }) => points));
  const perhaps = Math.max(floor, ...standing.filter(({ is }) => is !== 'no').map(({ points }) => points));
  return {
    low: Math.max(0, floor - felt.low),
    typical: Math.max(0, floor - felt.typical),
    high: Math.max(0, perhaps - felt.high),
    presumption: certain.find(({ points }) => points === floor)?.presumption,
  };
}

import type { Card } from '../estimate/scorecard.ts';
import { addUp } from '../estimate/total.ts';
import type { Answers } from '../questions/answers.ts';
import { FACTORS, type Factor, UNKNOWN } from '../questions/question.ts';
import { scoredQuestions } from '../questions/questions.ts';

/** The worst answer to everything, added up by factor. */
export function mostPoints(card: Card): Readonly<Record<Factor, number>> {
  const worst = Object.fromEntries(
    scoredQuestions.map(({ id, asks, options }) => {
      const known = options.map(({ value }) => value).filter((value) => value !== UNKNOWN);
      return [id, asks === 'many' ? known : (known.at(-1) ?? UNKNOWN)];
    }),
  ) as Answers;
  const { lines } = addUp(worst, { ...card, base: 0 });
  const most = (factor: Factor) =>
    lines.filter((line) => line.factor === factor).reduce((sum, { points }) => sum + points, 0);
  return Object.fromEntries(FACTORS.map((factor) => [factor, most(factor)])) as Record<Factor, number>;
}

import type { Card } from '../../estimate/scorecard.ts';
import { pointsOf } from '../../estimate/total.ts';
import { UNKNOWN } from '../../questions/question.ts';
import type { Scored } from '../../questions/questions.ts';

/** Answers of one question that carry the same points, as the questionnaire words them. */
export type PointRow = { readonly points: number; readonly labels: readonly string[] };

/** The rows of a question's table, from no points up. */
export function pointRows(question: Scored, card: Pick<Card, 'lines'>): PointRow[] {
  const { id, asks, options } = question;
  const none = asks === 'many' && question.none !== undefined ? [{ label: question.none, points: 0 }] : [];
  const priced = [
    ...none,
    ...options
      .filter(({ value }) => value !== UNKNOWN)
      .map(({ value, label }) => ({ label, points: pointsOf(card, id, value) })),
  ];
  const steps = [...new Set(priced.map(({ points }) => points))].sort((one, other) => one - other);
  return steps.map((step) => ({
    points: step,
    labels: priced.filter(({ points }) => points === step).map(({ label }) => label),
  }));
}

import type { Observed } from '../../src/calibration/observed.ts';
import { scaleOf } from '../../src/calibration/scale.ts';
import { sumsOf } from '../../src/calibration/sums.ts';
import { met } from '../../src/estimate/met.ts';
import type { Card } from '../../src/estimate/scorecard.ts';
import { addUp } from '../../src/estimate/total.ts';

/** A column of the design: where the points start (the prior) and how far they may lie from it, in points. */
type Column = { readonly id: string; readonly prior: number; readonly priorSd: number };
/** One case: what each column counts for, and the target less the card's sum, in points. */
type Row = { readonly counts: readonly number[]; readonly residual: number };

const LEAST_SD = 5;
const DISTRESS_SD = 30;
const ROUNDS = 500;
/** The largest step, in points, that still counts as settled. */
const SETTLED = 0.01;

/** The card with its points moved towards the cases: ridge regression with the card as prior, lambda in points squared. */
export function ridgeCard(card: Card, observed: readonly Observed[], lambda: number): Card {
  const columns: Column[] = [...card.lines, ...card.combinations].map(({ id, points }) => ({
    id,
    prior: points,
    priorSd: id.startsWith('distress:') ? DISTRESS_SD : Math.max(LEAST_SD, points),
  }));
  const scale = scaleOf(card, observed);
  const rows = observed
    .filter(({ nothing }) => !nothing)
    .map(
      (decided): Row => ({
        counts: countsOf(decided, card, columns),
        residual: decided.target - sumsOf(decided, card, scale).typical,
      }),
    );
  const moves = descend(rows, columns, lambda);
  const fitted = new Map(columns.map(({ id }, index) => [id, moves[index] ?? 0]));
  const moved = <Priced extends { readonly id: string; readonly points: number }>(line: Priced): Priced => ({
    ...line,
    points: Math.max(0, line.points + (fitted.get(line.id) ?? 0)),
  });
  return { ...card, lines: card.lines.map(moved), combinations: card.combinations.map(moved) };
}

/** One where the case's sum has the whole of a line, nothing where it has none of it. */
function countsOf({ answers }: Observed, card: Card, columns: readonly Column[]): number[] {
  const counted = new Set(
    addUp(answers, { ...card, base: 0 })
      .lines.filter(({ points }) => points > 0)
      .map(({ question, points }) => `${question}:${points}`),
  );
  const together = new Set(
    card.combinations.filter(({ when }) => met(when, answers) === 'yes').map(({ id }) => id),
  );
  return columns.map(({ id }) => (counted.has(id) || together.has(id) ? 1 : 0));
}

/** How far each column's points move: coordinate descent on squared residuals and lambda (move / priorSd)². */
function descend(rows: readonly Row[], columns: readonly Column[], lambda: number): number[] {
  const moves = columns.map(() => 0);
  const residuals = rows.map(({ residual }) => residual);
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = columns.map(({ priorSd }, column) => {
      const penalty = lambda / priorSd ** 2;
      const has = rows.flatMap(({ counts }, row) => (counts[column] ? [row] : []));
      const gradient = has.reduce((sum, row) => sum + (residuals[row] ?? 0), 0);
      const step = (gradient - penalty * (moves[column] ?? 0)) / (has.length + penalty);
      moves[column] = (moves[column] ?? 0) + step;
      for (const row of has) residuals[row] = (residuals[row] ?? 0) - step;
      return Math.abs(step);
    });
    if (Math.max(...steps) < SETTLED) break;
  }
  return moves;
}

import { type Answers, settle, unanswered } from '../questions/answers.ts';
import type { Factor } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';
import { chanceOfNothing, type Range, rangeOf } from './band.ts';
import type { ComparableCase } from './cases.ts';
import { type Comparable, nearest } from './comparables.ts';
import { type Contribution, contributionsOf } from './contributions.ts';
import { type Nothing, type NothingCounts, POINTS_PER_TENFOLD, type Scorecard } from './scorecard.ts';
import { addUp, type Total } from './total.ts';

/** Each factor from 0 to 10, with one decimal; 10 is the worst that the questions can describe. */
export type Scores = Readonly<Record<Factor, number>>;

/** How many times wider high over low is because this question is not known. */
export type Widened = { readonly question: ScoredQuestionId; readonly widensBy: number };

export type Band = Range & {
  readonly kind: 'band';
  /** Month of the pounds, such as "2026-02". */
  readonly pricesAt: string;
  /** The base included. */
  readonly points: number;
  readonly scores: Scores;
  readonly basePounds: number;
  readonly contributions: readonly Contribution[];
  readonly unknowns: readonly Widened[];
  readonly nothing: Nothing;
  /** Of the decided cases in the same class, how many ended with nothing. */
  readonly nothingCounts: NothingCounts;
  readonly comparable: readonly Comparable[];
  /** True where no decided case is near. */
  readonly far: boolean;
  readonly withLoss?: Range;
};

export type Estimate =
  | Band
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'not-covered'; readonly reasons: readonly string[] };

/**
 * What comparable cases suggest, in whole pounds at `scorecard.pricesAt`, for non-material harm. It describes past
 * decisions; it does not predict the next. Answers to questions that do not apply are ignored; missing ones are named.
 */
export function estimate(answers: Answers, scorecard: Scorecard, cases: readonly ComparableCase[]): Estimate {
  const missing = unanswered(answers);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const settled = settle(answers);
  const total = addUp(settled, scorecard);
  const range = rangeOf(total, scorecard);
  const nothing = chanceOfNothing(total, scorecard);
  return {
    kind: 'band',
    ...range,
    pricesAt: scorecard.pricesAt,
    points: total.points,
    scores: scoresOf(total, scorecard),
    ...contributionsOf(total, scorecard),
    unknowns: widened(total),
    nothing,
    nothingCounts: scorecard.nothing.counts[nothing],
    ...nearest(settled, range, scorecard, cases),
    ...withLoss(range, settled.loss),
  };
}

const FACTORS = ['sensitivity', 'exposure', 'distress'] as const;

export function scoresOf({ lines }: Total, scorecard: Scorecard): Scores {
  const score = (factor: Factor) => {
    const points = lines.filter((line) => line.factor === factor).reduce((sum, line) => sum + line.points, 0);
    return Math.min(10, Math.round((100 * points) / Math.max(1, scorecard.most[factor])) / 10);
  };
  return Object.fromEntries(FACTORS.map((factor) => [factor, score(factor)])) as Scores;
}

/** Both sides of the band widen, so a question's points count twice. */
function widened({ widens }: Total): Widened[] {
  const byQuestion = new Map<ScoredQuestionId, number>();
  for (const { question, points } of widens)
    byQuestion.set(question, (byQuestion.get(question) ?? 0) + points);
  return [...byQuestion].map(([question, points]) => ({
    question,
    widensBy: 10 ** ((2 * points) / POINTS_PER_TENFOLD),
  }));
}

function withLoss({ low, typical, high }: Range, loss: unknown): { withLoss?: Range } {
  if (typeof loss !== 'number') return {};
  const pounds = Math.round(loss);
  return { withLoss: { low: low + pounds, typical: typical + pounds, high: high + pounds } };
}

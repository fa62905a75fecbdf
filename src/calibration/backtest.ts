import { rangeOf } from '../estimate/band.ts';
import type { DecidedCase } from '../estimate/cases.ts';
import { NOTHING_UNDER } from '../estimate/scorecard.ts';
import { addUp } from '../estimate/total.ts';
import { scorecardFrom } from './calibrate.ts';
import { observe } from './observed.ts';
import type { Prices } from './prices.ts';

/** What the method says of one case without having seen it, beside what was awarded; all in pounds of today. */
export type Prediction = {
  readonly id: string;
  readonly basis: DecidedCase['basis'];
  readonly award: number;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly held: boolean;
};

export type Measures = {
  readonly cases: number;
  /** Share of awards inside their band. */
  readonly holds: number;
  /** Geometric mean of high over low, with £100 for anything under it. */
  readonly highOverLow: number;
  /** Mean interval score in log10 pounds at alpha 0.2, with a floor of £100: width, and ten times each miss. */
  readonly intervalScore: number;
  /** Median of how many times too high or too low the typical figure is. */
  readonly medianError: number;
};

/** Each case that calibrates predicted by a scorecard that never saw it: points, hold and width are all chosen without it. */
export function backtest(cases: readonly DecidedCase[], prices: Prices): Prediction[] {
  const observed = observe(cases, prices);
  return observed.map((one) => {
    const scorecard = scorecardFrom(
      observed.filter(({ id }) => id !== one.id),
      prices,
    );
    const { low, typical, high } = rangeOf(addUp(one.answers, scorecard), scorecard);
    const award = one.awardToday;
    return { id: one.id, basis: one.basis, award, low, typical, high, held: isHeld(award, low, high) };
  });
}

/** Whether an award falls inside, sums under the floor counting as the floor. */
export function isHeld(award: number, low: number, high: number): boolean {
  return floored(award) >= floored(low) && floored(award) <= floored(high);
}

const ALPHA = 0.2;

export function measure(
  predictions: readonly Pick<Prediction, 'award' | 'low' | 'typical' | 'high'>[],
): Measures {
  const mean = (of: (prediction: (typeof predictions)[number]) => number) =>
    predictions.reduce((sum, prediction) => sum + of(prediction), 0) / predictions.length;
  const width = ({ low, high }: (typeof predictions)[number]) => log(high) - log(low);
  const missed = ({ award, low, high }: (typeof predictions)[number]) =>
    Math.max(0, log(low) - log(award)) + Math.max(0, log(award) - log(high));
  const errors = predictions
    .map(({ award, typical }) => Math.abs(log(typical) - log(award)))
    .sort((one, other) => one - other);
  const middle = (errors.length - 1) / 2;
  const median = ((errors[Math.floor(middle)] ?? 0) + (errors[Math.ceil(middle)] ?? 0)) / 2;
  return {
    cases: predictions.length,
    holds: mean(({ award, low, high }) => (isHeld(award, low, high) ? 1 : 0)),
    highOverLow: 10 ** mean(width),
    intervalScore: mean((prediction) => width(prediction) + (2 / ALPHA) * missed(prediction)),
    medianError: 10 ** median,
  };
}

function floored(pounds: number): number {
  return Math.max(NOTHING_UNDER, pounds);
}

function log(pounds: number): number {
  return Math.log10(floored(pounds));
}

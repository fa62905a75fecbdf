import { rangeOf } from '../estimate/band.ts';
import type { Basis, DecidedCase } from '../estimate/cases.ts';
import { addUp } from '../estimate/total.ts';
import { fitScorecard } from './calibrate.ts';
import { holds, type Measures, measure } from './measures.ts';
import { observe } from './observed.ts';
import type { Prices } from './prices.ts';

/** A case, and the band found for it by a scorecard that never saw it. */
export type Prediction = {
  readonly id: string;
  readonly basis: Basis;
  readonly awardToday: number;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly held: boolean;
};

export type Backtest = {
  readonly pricesAt: string;
  readonly predictions: readonly Prediction[];
  readonly all: Measures;
  readonly judgments: Measures;
  readonly byAward: readonly { readonly name: string; readonly measures: Measures }[];
};

/** Bands of award in today's pounds: up to and not including the second. */
const AWARD_BANDS = [
  { name: 'under £1,000', from: 0, under: 1_000 },
  { name: '£1,000 to £5,000', from: 1_000, under: 5_000 },
  { name: '£5,000 to £20,000', from: 5_000, under: 20_000 },
  { name: '£20,000 and over', from: 20_000, under: Number.POSITIVE_INFINITY },
] as const;

/** Leaves each case out in turn and makes every choice anew without it, then predicts it. */
export function backtest(cases: readonly DecidedCase[], prices: Prices): Backtest {
  const observed = observe(cases, prices);
  const predictions = observed.map((left) => {
    const scorecard = fitScorecard(
      observed.filter((other) => other !== left),
      prices.at,
    );
    const range = rangeOf(addUp(left.answers, scorecard), scorecard);
    const { id, basis, awardToday } = left;
    return { id, basis, awardToday, ...range, held: holds({ awardToday, ...range }) };
  });
  return {
    pricesAt: prices.at,
    predictions,
    all: measure(predictions),
    judgments: measure(predictions.filter(({ basis }) => basis === 'judgment')),
    byAward: AWARD_BANDS.map(({ name, from, under }) => ({
      name,
      measures: measure(predictions.filter(({ awardToday }) => awardToday >= from && awardToday < under)),
    })),
  };
}

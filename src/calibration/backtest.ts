import type { DecidedCase } from '../estimate/cases.ts';
import { distance } from '../estimate/distance.ts';
import type { Card } from '../estimate/scorecard.ts';
import { calibrateOn } from './calibrate.ts';
import { type Measures, measure } from './measures.ts';
import { inUse, type Observed, observe } from './observed.ts';
import { type Prediction, predict } from './predict.ts';
import type { Prices } from './prices.ts';

export type Backtest = {
  readonly pricesAt: string;
  readonly predictions: readonly Prediction[];
  readonly all: Measures;
  readonly judgments: Measures;
  readonly byAward: readonly NamedMeasures[];
  /** The half of the cases that has another nearer by, and the half that lies farther off: whether distance foretells error. */
  readonly byDistance: readonly NamedMeasures[];
};

export type NamedMeasures = { readonly name: string; readonly measures: Measures };

/** Bands of award in today's pounds: up to and not including the second. */
const AWARD_BANDS = [
  { name: 'under £1,000', from: 0, under: 1_000 },
  { name: '£1,000 to £5,000', from: 1_000, under: 5_000 },
  { name: '£5,000 to £20,000', from: 5_000, under: 20_000 },
  { name: '£20,000 and over', from: 20_000, under: Number.POSITIVE_INFINITY },
] as const;

/** Leave-one-out: all that the cases set is found anew without each case in turn, which is then predicted. */
export function backtest(card: Card, cases: readonly DecidedCase[], prices: Prices): Backtest {
  const observed = inUse(observe(cases, prices));
  const predictions = observed.map((heldOut) => {
    const others = observed.filter((other) => other !== heldOut);
    return predict(heldOut, calibrateOn(card, others, prices.at));
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
    byDistance: byDistance(observed, predictions),
  };
}

function byDistance(observed: readonly Observed[], predictions: readonly Prediction[]): NamedMeasures[] {
  const nearestFirst = observed
    .map((one, index) => {
      const others = observed.filter((other) => other !== one);
      return { index, apart: Math.min(...others.map(({ answers }) => distance(one.answers, answers))) };
    })
    .sort((one, other) => one.apart - other.apart)
    .flatMap(({ index }) => predictions[index] ?? []);
  const half = Math.floor(nearestFirst.length / 2);
  return [
    { name: 'nearer to another case', measures: measure(nearestFirst.slice(0, half)) },
    { name: 'farther from any other', measures: measure(nearestFirst.slice(half)) },
  ];
}

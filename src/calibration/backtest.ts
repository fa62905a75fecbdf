import { rangeOf } from '../estimate/band.ts';
import type { Basis, DecidedCase } from '../estimate/cases.ts';
import { distance, positionOf } from '../estimate/distance.ts';
import { addUp } from '../estimate/total.ts';
import { fitScorecard } from './calibrate.ts';
import { holds, type Measures, measure } from './measures.ts';
import { type Observed, observe } from './observed.ts';
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
    byDistance: byDistance(observed, predictions),
  };
}

function byDistance(observed: readonly Observed[], predictions: readonly Prediction[]): NamedMeasures[] {
  const positions = observed.map(({ answers }) => positionOf(answers));
  const nearestFirst = positions
    .map((position, place) => {
      const others = positions.filter((other) => other !== position);
      return { place, apart: Math.min(...others.map((other) => distance(position, other))) };
    })
    .sort((one, other) => one.apart - other.apart)
    .flatMap(({ place }) => predictions[place] ?? []);
  const half = Math.floor(nearestFirst.length / 2);
  return [
    { name: 'nearer to another case', measures: measure(nearestFirst.slice(0, half)) },
    { name: 'farther from any other', measures: measure(nearestFirst.slice(half)) },
  ];
}

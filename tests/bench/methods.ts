import { calibrateOn } from '../../src/calibration/calibrate.ts';
import { conformalHalfWidths } from '../../src/calibration/conformal.ts';
import { mean } from '../../src/calibration/mean.ts';
import { type Measures, measure, type Predicted } from '../../src/calibration/measures.ts';
import type { Observed } from '../../src/calibration/observed.ts';
import { predict } from '../../src/calibration/predict.ts';
import { scaleOf } from '../../src/calibration/scale.ts';
import { sumsOf } from '../../src/calibration/sums.ts';
import { distance } from '../../src/estimate/distance.ts';
import { poundsAt } from '../../src/estimate/pounds.ts';
import { type Card, NOTHING_POINTS } from '../../src/estimate/scorecard.ts';
import { ridgeCard } from './ridge.ts';

/** A way to set ranges: learns from some cases, then says something of one that it has not seen. */
export type Method = {
  readonly name: string;
  readonly learn: (from: readonly Observed[]) => (unseen: Observed) => Predicted;
};

/** Strengths of the ridge penalty, in points squared: the card moves less and less. */
const LAMBDAS = [100, 1_000, 10_000] as const;
const NEIGHBOURS = 5;

export function methodsFor(card: Card, pricesAt: string): Method[] {
  return [
    { name: 'the card as published', learn: learnCard(card, pricesAt) },
    ...LAMBDAS.map((lambda) => ({
      name: `a ridge fit towards it, lambda ${lambda.toLocaleString('en-GB')}`,
      learn: learnRidge(card, lambda, pricesAt),
    })),
    { name: `the mean of the ${NEIGHBOURS} nearest cases`, learn: learnNearest },
  ];
}

function learnCard(card: Card, pricesAt: string): Method['learn'] {
  return (from) => {
    const scorecard = calibrateOn(card, from, pricesAt);
    return (unseen) => predict(unseen, scorecard);
  };
}

/** Fitted points lie nearer to the cases they were fitted on, so the half-widths are cross-conformal: each fold is left out of the fit. */
const FOLDS = 10;

function learnRidge(card: Card, lambda: number, pricesAt: string): Method['learn'] {
  return (from) => {
    const leftOut = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const others = from.filter((_, index) => index % FOLDS !== fold);
      const fitted = ridgeCard(card, others, lambda);
      const scale = scaleOf(fitted, others);
      const inFold = from.filter((_, index) => index % FOLDS === fold);
      return inFold.map((decided) => ({ sums: sumsOf(decided, fitted, scale), target: decided.target }));
    });
    const scorecard = {
      ...calibrateOn(ridgeCard(card, from, lambda), from, pricesAt),
      halfWidths: conformalHalfWidths(leftOut),
    };
    return (unseen) => predict(unseen, scorecard);
  };
}

/** The mean target of the nearest cases, as wide on each side as its own errors on the cases it learned from. */
function learnNearest(from: readonly Observed[]) {
  const typicalOf = (unseen: Observed) => {
    const nearest = from
      .filter((other) => other !== unseen)
      .toSorted(
        (one, other) => distance(unseen.answers, one.answers) - distance(unseen.answers, other.answers),
      );
    return mean(nearest.slice(0, NEIGHBOURS).map(({ target }) => target));
  };
  const { below, above } = conformalHalfWidths(
    from.map((known) => {
      const typical = typicalOf(known);
      return { sums: { low: typical, typical, high: typical }, target: known.target };
    }),
  );
  return (unseen: Observed): Predicted => {
    const typical = typicalOf(unseen);
    const low = typical - below;
    return {
      awardToday: unseen.awardToday,
      low: low <= NOTHING_POINTS ? 0 : poundsAt(low),
      typical: poundsAt(typical),
      high: poundsAt(typical + above),
    };
  };
}

export type Compared = {
  readonly name: string;
  readonly all: Measures;
  readonly judgments: Measures;
  /** On cases that tested the points before they were used: learned from those in use until then. */
  readonly unseen: Measures;
};

export function compare(method: Method, observed: readonly Observed[]): Compared {
  const used = observed.filter(({ usedFrom }) => usedFrom !== null);
  const leftOut = used.map((heldOut) => {
    return { heldOut, predicted: method.learn(used.filter((other) => other !== heldOut))(heldOut) };
  });
  return {
    name: method.name,
    all: measure(leftOut.map(({ predicted }) => predicted)),
    judgments: measure(
      leftOut.filter(({ heldOut }) => heldOut.basis === 'judgment').map(({ predicted }) => predicted),
    ),
    unseen: measure(predictUnseen(method, observed)),
  };
}

/** Each batch of cases that tested first, predicted from the cases that were in use before it. */
function predictUnseen(method: Method, observed: readonly Observed[]): Predicted[] {
  const until = ({ usedFrom }: Observed) => usedFrom ?? Number.POSITIVE_INFINITY;
  const batches = [...new Set(observed.map(until))].filter((version) => version > 1);
  return batches.flatMap((version) => {
    const learned = method.learn(observed.filter((decided) => until(decided) < version));
    return observed.filter((decided) => until(decided) === version).map(learned);
  });
}

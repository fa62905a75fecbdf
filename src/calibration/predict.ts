import { rangeOf } from '../estimate/band.ts';
import type { Basis } from '../estimate/cases.ts';
import { startsAtNothing } from '../estimate/mass-hack.ts';
import type { Scorecard } from '../estimate/scorecard.ts';
import { covers } from './measures.ts';
import type { Observed } from './observed.ts';
import { sumsOf } from './sums.ts';

/** A case, and the band found for it by a scorecard that never saw it, in pounds. */
export type Prediction = {
  readonly id: string;
  readonly basis: Basis;
  readonly settledWithPress: boolean;
  readonly awardToday: number;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly held: boolean;
};

export function predict(decided: Observed, scorecard: Scorecard): Prediction {
  const { id, basis, settledWithPress, awardToday, answers } = decided;
  const range = rangeOf(sumsOf(decided, scorecard, scorecard), scorecard, startsAtNothing(answers));
  return { id, basis, settledWithPress, awardToday, ...range, held: covers({ awardToday, ...range }) };
}

import { observe } from '../../src/calibration/observed.ts';
import type { Prices } from '../../src/calibration/prices.ts';
import type { DecidedCase } from '../../src/estimate/cases.ts';
import type { Card } from '../../src/estimate/scorecard.ts';
import { type Compared, compare, methodsFor } from './methods.ts';

/** The card beside all that could replace it. One of them does on the day it is better on cases tested before use. */
export function compareAll(card: Card, cases: readonly DecidedCase[], prices: Prices): Compared[] {
  const observed = observe(cases, prices);
  return methodsFor(card, prices.at).map((method) => compare(method, observed));
}

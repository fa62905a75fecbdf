import { calibrate } from './calibration/calibrate.ts';
import { comparableCases } from './calibration/comparable-cases.ts';
import { readCases, readPrices } from './content-files.ts';
import type { ComparableCase, DecidedCase } from './estimate/cases.ts';
import type { Scorecard } from './estimate/scorecard.ts';

export type Estimator = { readonly scorecard: Scorecard; readonly cases: readonly ComparableCase[] };

let made: Estimator | undefined;

/** The scorecard and the cases, worked out once in a build or a command. */
export function estimator(): Estimator {
  if (!made) {
    const cases: readonly DecidedCase[] = readCases();
    const prices = readPrices();
    made = { scorecard: calibrate(cases, prices), cases: comparableCases(cases, prices) };
  }
  return made;
}

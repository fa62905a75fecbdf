import { calibrate } from '../calibration/calibrate.ts';
import { comparableCases } from '../calibration/comparable-cases.ts';
import type { ComparableCase, DecidedCase } from '../estimate/cases.ts';
import type { NothingCounts, Scorecard } from '../estimate/scorecard.ts';
import { allQuestions } from '../questions/questions.ts';
import { readCases, readOutcomes, readPrices } from './content-files.ts';
import { checkLikeCases } from './like-cases.ts';
import { readCard, readMethodTests } from './method-files.ts';

export type Estimator = {
  readonly scorecard: Scorecard;
  readonly cases: readonly ComparableCase[];
  /** Of all claims here that were decided on what they were worth, how many ended with nothing. */
  readonly worthNothing: NothingCounts;
  /** How the versions of the method did on cases that none had used, the newest first. */
  readonly tests: readonly MethodTested[];
};

type MethodTested = {
  readonly version: number;
  readonly of: number;
  readonly held: number;
  readonly inView: boolean;
};

let made: Estimator | undefined;
let ofJudgments: Scorecard | undefined;

/** The scorecard and the cases, worked out once in a build or a command. */
export function estimator(): Estimator {
  if (!made) {
    const cases = readCases();
    checkLikeCases(allQuestions, cases);
    const prices = readPrices();
    made = {
      scorecard: calibrate(readCard(), cases, prices),
      cases: comparableCases(cases, prices),
      worthNothing: worthNothing(cases),
      tests: methodsTested(),
    };
  }
  return made;
}

/** The same points with all that cases set found from court judgments alone, worked out once. */
export function judgmentsScorecard(): Scorecard {
  ofJudgments ??= calibrate(
    readCard(),
    readCases().filter(({ basis }) => basis === 'judgment'),
    readPrices(),
  );
  return ofJudgments;
}

/** Cases that are used, and the other outcomes that turned on worth, not on liability or procedure. */
function worthNothing(cases: readonly DecidedCase[]): NothingCounts {
  const calibrating = cases.filter(({ usedFrom }) => usedFrom !== null);
  const others = readOutcomes().filter(({ endedBecause }) => endedBecause === 'worth');
  return {
    nothing:
      calibrating.filter(({ award }) => award === 0).length +
      others.filter(({ amount }) => amount === 0).length,
    of: calibrating.length + others.length,
  };
}

/** The published versions; what was only tried beside them is left out. */
function methodsTested(): readonly MethodTested[] {
  return readMethodTests()
    .filter(({ version, method }) => method === `version-${version}`)
    .map(({ version, cases, inView }) => ({
      version,
      inView,
      of: cases.length,
      held: cases.filter(({ held }) => held).length,
    }))
    .sort((one, other) => other.version - one.version);
}

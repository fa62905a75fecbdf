import { atom, computed } from 'nanostores';
import { notCovered } from '../claim/refusals.ts';
import type { ComparableCase } from '../estimate/cases.ts';
import { estimate } from '../estimate/estimate.ts';
import { type NothingCounts, SCORECARD_FORMAT, type Scorecard } from '../estimate/scorecard.ts';
import { $answers } from './answers.ts';
import { $circumstances } from './claim.ts';
import { type Form, fetchFile } from './fetched.ts';

/** A version of the method on cases that it had not used; `inView`: chosen with them in view, which flatters it. */
type MethodTested = {
  readonly version: number;
  readonly of: number;
  readonly held: number;
  readonly inView: boolean;
};

export type Estimator = {
  readonly scorecard: Scorecard;
  readonly cases: readonly ComparableCase[];
  /** Of all claims decided on what they were worth, how many ended with nothing. */
  readonly worthNothing: NothingCounts;
  /** How the versions of the method did on cases that none had used, the newest first. */
  readonly tests: readonly MethodTested[];
  /** The release the scorecard was published in. */
  readonly version: string;
};

export const $estimator = atom<Estimator | null>(null);
/** Whether the cases came from the copy this browser kept, because there was no network. */
export const $fromKept = atom(false);

export const $estimate = computed(
  [$answers, $circumstances, $estimator],
  (answers, circumstances, estimator) =>
    estimator ? estimate(answers, estimator.scorecard, estimator.cases, notCovered(circumstances)) : null,
);

/** A scorecard says itself which form it is in. */
const SCORECARD: Form = {
  known: SCORECARD_FORMAT,
  of: (file) => Object(Object(file).scorecard).version,
};

/**
 * Fetches the scorecard and the cases, once, from this site's own files. Rejects when they cannot be had, or are in
 * another form than this page knows.
 */
export async function loadEstimator(base: string): Promise<void> {
  if ($estimator.get()) return;
  const { file, fromKept } = await fetchFile<Estimator>(`${base}data/estimator.json`, SCORECARD);
  $fromKept.set(fromKept);
  $estimator.set(file);
}

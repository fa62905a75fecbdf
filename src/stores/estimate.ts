import { atom, computed } from 'nanostores';
import type { ComparableCase } from '../estimate/cases.ts';
import { estimate } from '../estimate/estimate.ts';
import { type NothingCounts, SCORECARD_FORMAT, type Scorecard } from '../estimate/scorecard.ts';
import { $answers } from './answers.ts';

export type Estimator = {
  readonly scorecard: Scorecard;
  readonly cases: readonly ComparableCase[];
  /** Of all claims decided on what they were worth, how many ended with nothing. */
  readonly worthNothing: NothingCounts;
  /** The release the scorecard was published in. */
  readonly version: string;
};

export const $estimator = atom<Estimator | null>(null);
/** Whether the cases came from the copy this browser kept, because there was no network. */
export const $fromKept = atom(false);

export const $estimate = computed([$answers, $estimator], (answers, estimator) =>
  estimator ? estimate(answers, estimator.scorecard, estimator.cases) : null,
);

/**
 * Fetches the scorecard and the cases, once, from this site's own files. Rejects when they cannot be had, or when the
 * browser kept only those of a release whose sum was another.
 */
export async function loadEstimator(base: string): Promise<void> {
  if ($estimator.get()) return;
  const response = await fetch(`${base}data/estimator.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`estimator.json: ${response.status}`);
  const estimator = (await response.json()) as Estimator;
  if (estimator.scorecard.version !== SCORECARD_FORMAT) throw new Error('estimator.json: of another release');
  $fromKept.set(response.headers.has('x-kept'));
  $estimator.set(estimator);
}

import { atom, computed } from 'nanostores';
import { estimate } from '../estimate/estimate.ts';
import { SCORECARD_FORMAT, type Scorecard } from '../estimate/scorecard.ts';
import { $answers } from './answers.ts';
import { $estimator } from './estimate.ts';
import { type Form, fetchFile } from './fetched.ts';

const SCORECARD: Form = { known: SCORECARD_FORMAT, of: (file) => Object(file).version };
const $scorecard = atom<Scorecard | null>(null);

/** The same estimate with the points that court judgments alone would set. */
export const $judgmentsEstimate = computed(
  [$answers, $estimator, $scorecard],
  (answers, estimator, scorecard) => {
    if (!estimator || !scorecard) return null;
    const found = estimate(answers, scorecard, estimator.cases);
    return found.kind === 'band' ? { ...found, calibratedOn: scorecard.calibratedOn } : null;
  },
);

/** Fetches that scorecard, once, from this site's own files. Rejects when it cannot be had, or is in another form. */
export async function loadJudgments(base: string): Promise<void> {
  if ($scorecard.get()) return;
  $scorecard.set((await fetchFile<Scorecard>(`${base}data/judgments.json`, SCORECARD)).file);
}

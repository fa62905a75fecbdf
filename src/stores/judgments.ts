import { atom, computed } from 'nanostores';
import { estimate } from '../estimate/estimate.ts';
import { SCORECARD_FORMAT, type Scorecard } from '../estimate/scorecard.ts';
import { $answers } from './answers.ts';
import { $estimator } from './estimate.ts';

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

/** Fetches that scorecard, once, from this site's own files. Rejects when it cannot be had, or is of another format. */
export async function loadJudgments(base: string): Promise<void> {
  if ($scorecard.get()) return;
  const response = await fetch(`${base}data/judgments.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`judgments.json: ${response.status}`);
  const scorecard = (await response.json()) as Scorecard;
  if (scorecard.version !== SCORECARD_FORMAT) throw new Error('judgments.json: of another release');
  $scorecard.set(scorecard);
}

import { computed } from 'nanostores';
import type { ForAdviser } from '../result/adviser-page.ts';
import { $answers } from './answers.ts';
import { $breach } from './breach.ts';
import { $circumstances, today } from './claim.ts';
import { $claimSoFar } from './claim-so-far.ts';
import { $estimate, $estimator } from './estimate.ts';
import { $withoutCourt } from './without-court.ts';

/** All that the page for an adviser holds; null until there is a result. */
export const $forAdviser = computed(
  [$answers, $circumstances, $estimate, $estimator, $withoutCourt, $claimSoFar, $breach],
  (answers, circumstances, estimate, estimator, withoutCourt, claim, breach): ForAdviser | null =>
    estimate && estimator
      ? {
          answers,
          circumstances,
          estimate,
          cases: estimator.cases,
          withoutCourt,
          claim,
          breach: breach?.page === 'situation' ? null : breach,
          version: estimator.version,
          today: today(),
        }
      : null,
);

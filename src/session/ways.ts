import { computed } from 'nanostores';
import { waysToAnEnd } from '../result/ways.ts';
import { $answers } from './answers.ts';
import { $breach } from './breach.ts';
import { $law } from './claim.ts';
import { $claimSoFar } from './claim-so-far.ts';
import { $estimate } from './estimate.ts';
import { $whereAndWhom, $withoutCourt, breachToCount } from './without-court.ts';

/** The ways to an end that fit the person; none until the law is here. */
export const $ways = computed(
  [$law, $claimSoFar, $whereAndWhom, $answers, $estimate, $withoutCourt, $breach],
  (law, claim, circumstances, answers, estimate, withoutCourt, breach) =>
    law && claim && estimate
      ? waysToAnEnd(
          {
            circumstances,
            answers,
            time: claim.time,
            band: estimate.kind === 'band' ? estimate : undefined,
            withoutCourt,
            breach: breachToCount(breach),
          },
          law,
        )
      : [],
);

import { useStore } from '@nanostores/preact';
import { $fromKept, type Estimator } from '../../session/estimate.ts';
import { monthInWords } from '../words.ts';

/** Without a network the cases may be older than the site's. */
export function FromKept({ estimator: { version, scorecard } }: { readonly estimator: Estimator }) {
  if (!useStore($fromKept)) return null;
  return (
    <p class="notice">
      We could not reach this site, so this uses the copy of the cases that your browser kept: version{' '}
      {version} of the points, in the pounds of {monthInWords(scorecard.pricesAt)}. There may be a newer one.
      Go online and load this page again to be sure.
    </p>
  );
}

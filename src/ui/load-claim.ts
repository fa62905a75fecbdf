import { loadLaw } from '../session/claim.ts';
import { loadEstimator } from '../session/estimate.ts';
import { inTime } from '../session/in-time.ts';
import claimStyles from '../styles/claim.css?url&no-inline';
import resultStyles from '../styles/result.css?url&no-inline';
import { addStyles } from './add-styles.ts';
import { fetchedOnce } from './fetched-once.ts';
import { holdForBesides } from './load-result.ts';

/** What the claim needs: the law, the range that its sums are counted from, the code that shows it. Fetched when it is asked for. */
export const claimPage = fetchedOnce(async (base) => {
  const held = holdForBesides(base);
  const [Claim] = await inTime(
    Promise.all([
      import('./claim/claim.tsx').then((part) => part.Claim),
      loadLaw(base),
      loadEstimator(base),
      addStyles(resultStyles),
      addStyles(claimStyles),
    ]),
  );
  await held;
  return Claim;
});

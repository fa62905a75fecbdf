import { loadLaw } from '../session/claim.ts';
import { loadEstimator } from '../session/estimate.ts';
import { inTime } from '../session/in-time.ts';
import { loadRemedies } from '../session/without-court.ts';
import resultStyles from '../styles/result.css?url&no-inline';
import { addStyles } from './add-styles.ts';
import { fetchedOnce } from './fetched-once.ts';

/** How long a result waits for what it can be shown without, in milliseconds: it then comes in where it belongs. */
const LONGEST_HOLD = 3000;

/** What a result can be shown without: the law, and what was paid without a court. */
export const besides = fetchedOnce((base) => Promise.all([loadRemedies(base), loadLaw(base)]));

/** Waits a while for what a page can be shown without. */
export async function holdForBesides(base: string): Promise<void> {
  const come = besides.load(base).catch(() => {});
  await Promise.race([come, new Promise((resolve) => setTimeout(resolve, LONGEST_HOLD))]);
}

/**
 * What a result needs and the questions do not: the scorecard, the cases, the code that shows them; and, where they come
 * soon, the law and what was paid without a court. Begun on the check page, so that it is mostly here when it is asked for.
 */
export const resultPage = fetchedOnce(async (base) => {
  const held = holdForBesides(base);
  const [Result] = await inTime(
    Promise.all([
      import('./result/result.tsx').then((part) => part.Result),
      loadEstimator(base),
      addStyles(resultStyles),
    ]),
  );
  await held;
  return Result;
});

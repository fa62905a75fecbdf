import type { ComponentType } from 'preact';
import { loadLaw } from '../session/claim.ts';
import { loadEstimator } from '../session/estimate.ts';
import { inTime } from '../session/in-time.ts';
import { loadRemedies } from '../session/without-court.ts';
import resultStyles from '../styles/result.css?url&no-inline';
import { addStyles } from './add-styles.ts';

type Shown = ComponentType<{ readonly base: string }>;

/** How long a result waits for what it can be shown without, in milliseconds: it then comes in where it belongs. */
const LONGEST_HOLD = 3000;

let begun: Promise<Shown> | undefined;

/**
 * Fetches what a result needs and the questions do not: the scorecard, the cases, the code that shows them; and, where
 * they come soon, the law and what was paid without a court. Begun on the check page, so that it is mostly here when it
 * is asked for. Rejects when what it cannot do without cannot be had.
 */
export function loadResult(base: string): Promise<Shown> {
  begun ??= fetchIt(base).catch((problem: unknown) => {
    begun = undefined;
    throw problem;
  });
  return begun;
}

async function fetchIt(base: string): Promise<Shown> {
  const besides = loadBesides(base).catch(() => {});
  const [Result] = await inTime(
    Promise.all([
      import('./result/result.tsx').then((part) => part.Result),
      loadEstimator(base),
      addStyles(resultStyles),
    ]),
  );
  await Promise.race([besides, new Promise((resolve) => setTimeout(resolve, LONGEST_HOLD))]);
  return Result;
}

let besidesBegun: Promise<unknown> | undefined;

/** What a result can be shown without: the law, and what was paid without a court. Rejects when they cannot be had. */
export function loadBesides(base: string): Promise<unknown> {
  besidesBegun ??= Promise.all([loadRemedies(base), loadLaw(base)]).catch((problem: unknown) => {
    besidesBegun = undefined;
    throw problem;
  });
  return besidesBegun;
}

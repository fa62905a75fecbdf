import { chanceOfNothing, NOTHING_POINTS } from '../estimate/band.ts';
import type { DecidedCase } from '../estimate/cases.ts';
import type { Nothing, Scorecard } from '../estimate/scorecard.ts';
import { addUp, type Total } from '../estimate/total.ts';
import { type Observed, observe } from './observed.ts';
import { bare, fitCard } from './points.ts';
import type { Prices } from './prices.ts';

/** How strongly the prior points may hold; which one is chosen by how well it predicts cases left out. */
const HOLDS = [3_000, 10_000, 30_000] as const;
/** The share of awards a band is to hold; as much may fall below it as above. */
export const HOLDS_SHARE = 0.8;

/** A case predicted from all the others. `short` is how many points its award stands above the prediction. */
export type LeftOut = { readonly observed: Observed; readonly total: Total; readonly short: number };

export function leaveOneOut(observed: readonly Observed[], hold: number): LeftOut[] {
  return observed.map((one) => {
    const others = observed.filter(({ id }) => id !== one.id);
    const total = addUp(one.answers, bare(fitCard(others, hold)));
    return { observed: one, total, short: one.aim - Math.max(NOTHING_POINTS, total.points) };
  });
}

/** The hold that predicts left-out cases best, and those predictions. */
export function chooseHold(observed: readonly Observed[]): { hold: number; leftOut: LeftOut[] } {
  const tried = HOLDS.map((hold) => {
    const leftOut = leaveOneOut(observed, hold);
    const error = leftOut.reduce((sum, { short, observed: { weight } }) => sum + weight * Math.abs(short), 0);
    return { hold, leftOut, error };
  });
  return tried.reduce((best, next) => (next.error < best.error ? next : best));
}

/**
 * How far a band must reach, in points, for four in five left-out awards to fall inside: a tenth may fall below
 * and a tenth above (split conformal; ranks as for one more case). What is not known has its own widening.
 */
export function widthFrom(leftOut: readonly LeftOut[]): Scorecard['width'] {
  const wider = ({ total }: LeftOut) => total.widens.reduce((sum, { points }) => sum + points, 0);
  const above = leftOut.map((one) => one.short - wider(one));
  const below = leftOut.map((one) => -one.short - wider(one));
  return { below: Math.round(upperTail(below)), above: Math.round(upperTail(above)) };
}

function upperTail(reaches: readonly number[]): number {
  const sorted = [...reaches].sort((one, other) => one - other);
  const rank = Math.ceil((sorted.length + 1) * (1 - (1 - HOLDS_SHARE) / 2));
  return Math.max(1, sorted[Math.min(sorted.length, rank) - 1] ?? 1);
}

/** The scorecard that the cases which calibrate give, in pounds of `prices.at`. The order of the cases does not matter. */
export function calibrate(cases: readonly DecidedCase[], prices: Prices): Scorecard {
  return scorecardFrom(observe(cases, prices), prices);
}

export function scorecardFrom(observed: readonly Observed[], prices: Prices): Scorecard {
  const { hold, leftOut } = chooseHold(observed);
  const card = {
    ...fitCard(observed, hold),
    pricesAt: prices.at,
    fittedOn: observed.length,
    width: widthFrom(leftOut),
  };
  return { ...card, nothing: { likelyTo: NOTHING_POINTS, counts: countNothing(card, leftOut) } };
}

function countNothing(
  card: Omit<Scorecard, 'nothing'>,
  leftOut: readonly LeftOut[],
): Scorecard['nothing']['counts'] {
  const counts = {
    likely: { nothing: 0, of: 0 },
    possible: { nothing: 0, of: 0 },
    unlikely: { nothing: 0, of: 0 },
  };
  const scorecard = { ...card, nothing: { likelyTo: NOTHING_POINTS, counts } };
  for (const { observed, total } of leftOut) {
    const count = counts[chanceOfNothing(total, scorecard) satisfies Nothing];
    count.of += 1;
    if (observed.nothing) count.nothing += 1;
  }
  return counts;
}

import type { DecidedCase } from '../estimate/cases.ts';
import { NOTHING_UNDER, POINTS_PER_TENFOLD } from '../estimate/scorecard.ts';
import { type Answers, settle } from '../questions/answers.ts';
import { type Prices, uprate } from './prices.ts';

/** A case that calibrates, as the statistics see it. */
export type Observed = {
  readonly id: string;
  readonly basis: DecidedCase['basis'];
  readonly answers: Answers;
  readonly awardToday: number;
  /** Points its award stands for; nothing, and anything smaller, stands at £100. */
  readonly target: number;
  readonly nothing: boolean;
  readonly settledWithPress: boolean;
  readonly usedFrom: number | null;
};

const PRESS = ['newspaper', 'broadcaster', 'photo agency'];

/** Whether a case was settled with the press or a broadcaster, who buy peace and silence besides. */
export function isSettledWithPress({ basis, defendant }: Pick<DecidedCase, 'basis' | 'defendant'>): boolean {
  return basis === 'settlement' && PRESS.includes(defendant);
}

/** The cases that calibrate, in order of id, so that the order they come in cannot matter. */
export function observe(cases: readonly DecidedCase[], prices: Prices): Observed[] {
  return cases
    .filter((decided) => decided.calibrates && decided.award !== null && decided.currency === 'GBP')
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((decided) => {
      const awardToday = uprate(decided.award ?? 0, decided.decided, prices);
      return {
        id: decided.id,
        basis: decided.basis,
        answers: settle(decided.answers),
        awardToday,
        target: pointsFor(awardToday),
        nothing: decided.award === 0,
        settledWithPress: isSettledWithPress(decided),
        usedFrom: decided.usedFrom,
      };
    });
}

/** Those of them that set something; the others wait to test the points first. */
export function inUse(observed: readonly Observed[]): Observed[] {
  return observed.filter(({ usedFrom }) => usedFrom !== null);
}

/** Points that stand for a sum of pounds: 100 log10. Sums under £100 count as £100. */
export function pointsFor(pounds: number): number {
  return POINTS_PER_TENFOLD * Math.log10(Math.max(NOTHING_UNDER, pounds));
}

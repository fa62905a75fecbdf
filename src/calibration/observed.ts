import type { DecidedCase } from '../estimate/cases.ts';
import { NOTHING_UNDER, POINTS_PER_TENFOLD } from '../estimate/scorecard.ts';
import { type Answers, settle } from '../questions/answers.ts';
import { type Prices, uprate } from './prices.ts';

/** A case that calibrates, as the fit sees it. */
export type Observed = {
  readonly id: string;
  readonly basis: DecidedCase['basis'];
  readonly answers: Answers;
  readonly awardToday: number;
  /** Points its award stands for; nothing, and anything smaller, stands at £100. */
  readonly aim: number;
  readonly nothing: boolean;
  readonly weight: number;
};

/** A settlement or a flat offer is also a price for peace, so it says less than a judgment does. */
const WEIGHT_BY_BASIS = { judgment: 1, settlement: 0.6, scheme: 0.6, ombudsman: 0.6 } as const;
const WEIGHT_BY_CONFIDENCE = { high: 1, medium: 0.8, low: 0.5 } as const;

/** The cases that calibrate, in order of id, so that the order they come in cannot matter. */
export function observe(cases: readonly DecidedCase[], prices: Prices): Observed[] {
  return cases
    .filter((decided) => decided.calibrates && decided.award !== null && decided.currency === 'GBP')
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, basis, confidence, answers, award, decided }) => {
      const awardToday = uprate(award ?? 0, decided, prices);
      return {
        id,
        basis,
        answers: settle(answers),
        awardToday,
        aim: pointsFor(awardToday),
        nothing: award === 0,
        weight: WEIGHT_BY_BASIS[basis] * WEIGHT_BY_CONFIDENCE[confidence],
      };
    });
}

export function pointsFor(pounds: number): number {
  return POINTS_PER_TENFOLD * Math.log10(Math.max(NOTHING_UNDER, pounds));
}

import type { ComparableCase, DecidedCase } from '../estimate/cases.ts';
import { type Prices, uprate } from './prices.ts';

/** The cases that can be set beside a person's answers: one UK sum per person, in whole pounds of `prices.at` too. */
export function comparableCases(cases: readonly DecidedCase[], prices: Prices): ComparableCase[] {
  return cases.flatMap((decided): ComparableCase[] => {
    const { id, name, title, plain, kind, basis, award, currency, calibrates, caution, answers } = decided;
    if (award === null || currency !== 'GBP') return [];
    const awardToday = Math.round(uprate(award, decided.decided, prices));
    return [
      {
        id,
        name,
        title,
        plain,
        decided: decided.decided,
        kind,
        basis,
        award,
        awardToday,
        calibrates,
        caution,
        answers,
      },
    ];
  });
}

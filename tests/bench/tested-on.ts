import { createHash } from 'node:crypto';
import { calibrate } from '../../src/calibration/calibrate.ts';
import type { Prices } from '../../src/calibration/prices.ts';
import type { DecidedCase } from '../../src/estimate/cases.ts';
import type { Card } from '../../src/estimate/scorecard.ts';

/**
 * A digest of what the accuracy follows from: the cases that may set a range, the prices, and the scorecard that they
 * make of the card. It changes with any of them, and with a calibration that comes to something else; not with a case’s
 * words or the place of a file.
 */
export function testedOn(card: Card, cases: readonly DecidedCase[], prices: Prices): string {
  const used = cases
    .filter(({ calibrates }) => calibrates)
    .map(({ id, basis, decided, defendant, award, currency, usedFrom, answers }) => [
      id,
      basis,
      decided,
      defendant,
      award,
      currency,
      usedFrom,
      Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)),
    ])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  const made = JSON.stringify([card, used, prices, calibrate(card, cases, prices)]);
  return createHash('sha256').update(made).digest('hex');
}

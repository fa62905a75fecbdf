import type { CaseRecord, OutcomeRecord } from '../content-schemas.ts';

export const BASIS_IN_WORDS: Readonly<Record<CaseRecord['basis'], string>> = {
  judgment: 'Judgment',
  settlement: 'Settlement',
  scheme: 'Scheme or flat offer',
  ombudsman: 'Ombudsman remedy',
};

export const ENDING_IN_WORDS: Readonly<Record<OutcomeRecord['endedBecause'], string>> = {
  worth: 'The harm was found too slight, or not proved',
  liability: 'No breach, or not this defendant’s',
  procedure: 'Stopped on procedure',
  confidential: 'Settled in confidence',
  pending: 'Not decided yet',
  paid: 'Paid, but the sum cannot be used here',
};

/** A sum as people write it; "nothing" for none, "not published" where it is not known. */
export function sumInWords(sum: number | null, currency: 'GBP' | 'EUR'): string {
  if (sum === null) return 'not published';
  if (sum === 0) return 'nothing';
  return `${currency === 'GBP' ? '£' : '€'}${sum.toLocaleString('en-GB')}`;
}

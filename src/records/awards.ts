import { inDigits } from '../questions/pounds.ts';
import type { CaseRecord, OutcomeRecord } from './content-schemas.ts';

export const ENDING_IN_WORDS: Readonly<Record<OutcomeRecord['endedBecause'], string>> = {
  worth: 'The harm was found too slight, or not proved',
  liability: 'No breach, or not this defendant’s',
  procedure: 'Stopped on procedure',
  confidential: 'Settled in confidence',
  pending: 'Not decided yet',
  paid: 'Paid, but the sum cannot be used here',
};

export const KIND_IN_WORDS: Readonly<Record<CaseRecord['kind'], string>> = {
  leak: 'A leak: it got out',
  snooping: 'Snooping: someone looked, or told others',
  intrusion: 'Intrusion: someone was watched, recorded or listened to',
  'wrong-record': 'A wrong record',
  marketing: 'Use without asking, such as marketing',
  withheld: 'Withheld: asked for and not given',
};

/** Whether a case sets anything, and from when. */
export function usedInWords({ calibrates, usedFrom, whyNot }: CaseRecord): string {
  if (!calibrates) return `No. ${whyNot}`;
  if (usedFrom === null) return 'Not yet. It tests the points before it is used.';
  return `Yes, from version ${usedFrom}. It helps to set where the sum starts and how wide the range is.`;
}

/** A sum as people write it; "nothing" for none, "not published" where it is not known. */
export function sumInWords(sum: number | null, currency: 'GBP' | 'EUR'): string {
  if (sum === null) return 'not published';
  if (sum === 0) return 'nothing';
  return `${currency === 'GBP' ? '£' : '€'}${inDigits(sum)}`;
}

const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bMPI\b/g, 'misuse of private information'],
  [/\bDPA\b/g, 'Data Protection Act'],
  [/\bHRA\b/g, 'Human Rights Act'],
  [/\bRIPA\b/g, 'Regulation of Investigatory Powers Act'],
  [/\bPECR\b/g, 'Privacy and Electronic Communications Regulations'],
  [/\bICO\b/g, 'Information Commissioner'],
  [/\bs\.?(?=\d)/g, 'section '],
  [/\barts\b/gi, 'articles'],
  [/\bart\b/gi, 'article'],
  [/\breg\b/g, 'regulation'],
  [/\s*\/\s*(?=[A-Za-z])/g, ' and '],
];

/** The legal grounds of a claim with lawyers' short forms spelt out. */
export function causesInWords(causes: readonly string[]): string {
  const words = SPELT_OUT.reduce((text, [short, long]) => text.replace(short, long), causes.join('; '));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

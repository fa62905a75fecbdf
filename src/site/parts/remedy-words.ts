import { inPounds } from '../../questions/pounds.ts';
import { OMBUDSMEN, type RemedyRecord } from '../../records/remedy-schemas.ts';
import { ROUTE_IN_WORDS } from '../../remedies/in-words.ts';

export const ENDED_IN_WORDS: Readonly<Record<RemedyRecord['ended'], string>> = {
  paid: 'Money was paid',
  offered: 'Money was offered',
  refused: 'Money was refused',
  'no-money': 'Something else than money was given',
  recommended: 'The ombudsman asked for a payment',
  'fault-no-money': 'A fault was found, and no payment asked for',
  'no-finding': 'No fault was found, or nothing more was due',
};

export const COVERS_IN_WORDS: Readonly<Record<NonNullable<RemedyRecord['covers']>, string>> = {
  breach: 'The breach itself',
  'breach-and-other-faults': 'The breach and other faults together',
  'later-faults': 'What was done badly afterwards',
  'lost-records': 'The loss of the records',
};

export const COSTS_IN_WORDS: Readonly<Record<RemedyRecord['costs'], string>> = {
  none: 'None are known of',
  'out-of-it': 'Taken out of the sum',
  apart: 'Paid apart from the sum, it seems',
  'not-known': 'Not known',
};

const SUM_IS: Readonly<Record<NonNullable<RemedyRecord['sumIs']>, string>> = {
  one: '',
  each: ' each',
  mean: ' each, on a mean',
  band: ' each, in one band of several',
};

export const CONFIDENCE_IN_WORDS: Readonly<Record<RemedyRecord['confidence'], string>> = {
  high: 'The body’s own text or good reports give it.',
  medium: 'One good report gives it, or part of it is our reading.',
  low: 'Only a weak report gives it.',
};

export function remedyInWords({ sum, sumIs }: Pick<RemedyRecord, 'sum' | 'sumIs'>): string {
  if (sum === null) return 'not known';
  return `${inPounds(sum)}${sumIs ? SUM_IS[sumIs] : ''}`;
}

/** Who gave it: the ombudsman by name, or the way. */
export function routeInWords({ route, ombudsman }: Pick<RemedyRecord, 'route' | 'ombudsman'>): string {
  return ombudsman ? OMBUDSMEN[ombudsman] : ROUTE_IN_WORDS[route];
}

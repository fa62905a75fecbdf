import { type Act, actsToday } from './acts.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';
import { voice } from './parts.ts';

/** A right that a person can use now, whenever the breach was: the law of today, not of that day. */
type Right = 'access' | 'correction' | 'erasure';

const RIGHTS: Readonly<Record<Right, Readonly<Record<Exclude<Act, 'act-of-1998'>, string>>>> = {
  access: { 'uk-gdpr': 'letter-access-uk-gdpr', 'law-enforcement': 'letter-access-law-enforcement' },
  correction: {
    'uk-gdpr': 'letter-correction-uk-gdpr',
    'law-enforcement': 'letter-correction-law-enforcement',
  },
  erasure: { 'uk-gdpr': 'letter-erasure-uk-gdpr', 'law-enforcement': 'letter-erasure-law-enforcement' },
};

/** Sentences that name it: in the law that most likely applies, then in the next. */
export function myRight(facts: LetterFacts, right: Right): string {
  const [first, ...others] = actsToday(facts.circumstances)
    .filter((act) => act !== 'act-of-1998')
    .map((act) => lawful(facts, RIGHTS[right][act]));
  const also = others.map((place) => ` So far as it applies, it is a right under ${place} too.`);
  return `This is ${voice(facts).whose} right under ${first}.${also.join('')}`;
}

import { type Block, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';

/** What was offered, as it was said, or a gap for it. */
export function thanksFor({ offer }: LetterFacts): string {
  if (!offer) return 'Thank you for your offer of [the sum and the day].';
  const share = offer.each ? `, which is ${offer.each} for each of us` : '';
  return `Thank you for your offer of ${offer.what}${share}.`;
}

/** The writer, alone or for a family or a group. */
export function weOrI({ offer }: LetterFacts): string {
  return isForSeveral(offer) ? 'We are' : 'I am';
}

/** Who the letter is for, where that is more than one. */
export function forAllOf({ offer }: LetterFacts): readonly Block[] {
  if (!isForSeveral(offer)) return [];
  return [
    paragraph(`I write for ${offer.people} of us: [the full name of each]. Each has agreed to this letter.`),
  ];
}

function isForSeveral(offer: LetterFacts['offer']): offer is NonNullable<LetterFacts['offer']> {
  return offer !== undefined && offer.people > 1;
}

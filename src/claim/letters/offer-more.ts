import { harm } from './harm.ts';
import { type Block, heading, list, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { forAllOf, thanksFor } from './offer-parts.ts';
import { closing, opening } from './parts.ts';
import { whatHappened } from './what-happened.ts';

/** It asks, and names no sum: to name one would end their offer. */
export function offerMore(facts: LetterFacts): readonly Block[] {
  const { offer } = facts;
  const isMoney = offer?.isMoney ?? true;
  return [
    ...opening(facts, 'Your offer: a request to look at it again'),
    ...forAllOf(facts),
    paragraph(
      thanksFor(facts),
      isMoney ? 'Would you look at the sum again?' : 'Would you look again at whether to pay money as well?',
      'This letter neither accepts your offer nor refuses it.',
    ),
    heading('What happened'),
    ...whatHappened(facts),
    ...harm(facts, 'What it did'),
    ...why(offer?.reasons ?? []),
    paragraph('Please tell me:'),
    list([
      'how you came to the offer, and what you took into account',
      'whether you would pay more, and what you would need to see from me',
      'whether you will also say sorry, and get the information back or deleted',
      'that your offer stays open until you have answered this letter',
    ]),
    ...closing(facts),
  ];
}

function why(reasons: readonly string[]): readonly Block[] {
  return reasons.length > 0 ? [heading('Why I ask'), list(reasons)] : [];
}

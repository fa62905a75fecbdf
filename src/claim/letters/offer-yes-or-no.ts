import { cannotAgreeAlone } from '../warnings.ts';
import { type Block, list, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { forAllOf, thanksFor } from './offer-parts.ts';
import { closing, opening, voice } from './parts.ts';

/** A yes to money, or to a service that is taken without giving anything up. */
export function offerYes(facts: LetterFacts): readonly Block[] {
  return facts.offer?.isMoney === false ? useIt(facts) : acceptMoney(facts);
}

function acceptMoney(facts: LetterFacts): readonly Block[] {
  return [
    ...opening(facts, 'Your offer: yes'),
    ...forAllOf(facts),
    paragraph(
      thanksFor(facts),
      cannotAgreeAlone(facts.circumstances)
        ? 'I would accept it. I know that I may not be able to settle this alone, so nothing is settled until whoever must approve it has done so.'
        : 'I accept it.',
    ),
    paragraph('I understand that it settles [what your letter says it settles], and nothing else.'),
    paragraph('Please:'),
    list([
      'tell me how and by which day you will pay it',
      'confirm in writing that nothing will be taken from it',
      'say sorry in writing, if you have not',
      'tell me what you have done so that it does not happen again',
    ]),
    ...closing(facts),
  ];
}

function useIt(facts: LetterFacts): readonly Block[] {
  const { whose } = voice(facts);
  return [
    ...opening(facts, 'Your offer'),
    ...forAllOf(facts),
    paragraph(thanksFor(facts), 'I will use it.'),
    paragraph(
      `I do not take it in settlement of anything. What happened to ${whose} information is still open between us.`,
      'If you see that differently, tell me before I use it.',
    ),
    ...closing(facts),
  ];
}

/** A no that closes no door. */
export function offerNo(facts: LetterFacts): readonly Block[] {
  return [
    ...opening(facts, 'Your offer: no'),
    ...forAllOf(facts),
    paragraph(thanksFor(facts), 'I do not accept it.'),
    paragraph('[why not, if you want to say]'),
    paragraph('I still want this settled without a court, and will read any other offer. Please:'),
    list([
      'tell me whether this is your last word, and how to take it further',
      'keep every paper and log about what happened',
      'send me nothing to sign without a copy to keep',
    ]),
    ...closing(facts),
  ];
}

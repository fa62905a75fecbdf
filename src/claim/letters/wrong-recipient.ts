import { inWords } from '../../calendar/day.ts';
import { type Block, heading, list, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { orGap } from './letter-facts.ts';

/** For whoever got it to sign and send: the person it is about heard of it from them. */
export function wrongRecipient({ particulars, organisation, today }: LetterFacts): readonly Block[] {
  return [
    paragraph('[name and address of the person who got it]'),
    paragraph(orGap(particulars.organisation ?? organisation, 'the organisation')),
    paragraph(inWords(today)),
    paragraph('To whom it may concern'),
    heading('You sent me someone else’s information'),
    paragraph(
      'On [the day it came, and how] I got something from you that was meant for, or is about, somebody else.',
    ),
    paragraph(
      'I have told the person it is about. I have not used it or passed it on, and will keep it safe until I hear from you.',
    ),
    paragraph('Please:'),
    list([
      'tell me how to give it back or delete it, at no cost to me',
      'confirm in writing when that is done',
      'tell the person it is about what happened',
      'see that nothing more of theirs comes to me, and nothing of mine goes to them',
    ]),
    paragraph('Yours faithfully'),
  ];
}

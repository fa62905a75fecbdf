import { nationOf } from '../circumstances.ts';
import type { UkNation } from '../law.ts';
import { alreadyDone } from './already-done.ts';
import { harm } from './harm.ts';
import { type Block, heading, list, paragraph } from './letter.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';
import { closing, opening, voice } from './parts.ts';
import { theLaw, whoAnswers } from './the-law.ts';
import { asked } from './wants.ts';
import { whatHappened } from './what-happened.ts';

/** The letter that comes before a claim, in the order a court would want to read it. */
export function letterOfClaim(facts: LetterFacts): readonly Block[] {
  const { whose } = voice(facts);
  return [
    ...opening(facts, 'Letter of claim'),
    ...protocol(facts),
    heading('What happened'),
    ...whatHappened(facts),
    paragraph('[what else you know of how it happened, or nothing]'),
    ...alreadyDone(facts),
    ...harm(facts, 'The harm'),
    heading('The law'),
    ...theLaw(facts),
    ...whoAnswers(facts),
    heading('What I ask for'),
    paragraph('Please:'),
    list([
      ...asked(facts),
      'say which of these points you accept and which you do not, and why',
      `say how ${whose} information is kept safe now`,
      'send me your record of what happened, and keep every paper and log about it',
    ]),
    heading('Settling this'),
    paragraph('I would rather settle this without a court, and am ready to talk or to use a mediator.'),
    paragraph(lawful(facts, 'letter-answer-within'), `If I hear nothing, ${inCourt(facts)}`),
    ...closing(facts),
  ];
}

/** The protocol belongs to England and Wales. */
function protocol(facts: LetterFacts): readonly Block[] {
  return nationOf(facts.circumstances) === 'england-wales'
    ? [paragraph(lawful(facts, 'letter-protocol'))]
    : [];
}

const COURTS: Readonly<Record<UkNation, string>> = {
  'england-wales': 'letter-court-england-wales',
  scotland: 'letter-court-scotland',
  'northern-ireland': 'letter-court-northern-ireland',
};

/** Where a claim would go next, in the words of the nation. */
function inCourt(facts: LetterFacts): string {
  const nation = nationOf(facts.circumstances);
  return nation ? lawful(facts, COURTS[nation]) : 'I may go to court without writing again.';
}

import { type Block, heading, list, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { thanksFor, weOrI } from './offer-parts.ts';
import { closing, opening, voice } from './parts.ts';
import { theLaw, whoAnswers } from './the-law.ts';
import { whatHappened } from './what-happened.ts';

/** A no is often only the first answer. */
export function answerToRefusal(facts: LetterFacts): readonly Block[] {
  const { whose } = voice(facts);
  return [
    ...opening(facts, 'Your refusal'),
    paragraph(`On [the day of the refusal] you refused what I asked about ${whose} information.`),
    paragraph('I do not accept that. It leaves out: [what the refusal got wrong or left out].'),
    heading('What happened'),
    ...whatHappened(facts),
    heading('The law'),
    ...theLaw(facts),
    ...whoAnswers(facts),
    heading('What I ask for'),
    paragraph('Please:'),
    list([
      'look at it again, by somebody who did not decide it the first time',
      'say which of these points you accept and which you do not, and why',
      'send me what you rely on',
      'keep every paper and log about it',
    ]),
    ...closing(facts),
  ];
}

/** Neither yes nor no: what the money is for, and what it would end. */
export function answerToOffer(facts: LetterFacts): readonly Block[] {
  return [
    ...opening(facts, 'Your offer'),
    paragraph(`${thanksFor(facts)} ${weOrI(facts)} thinking about it.`),
    paragraph('Before I answer, please tell me in writing:'),
    list([
      'what the money is for: the harm, money I lost, or goodwill',
      'whether taking it would end any claim I have',
      'what else I would be asked to sign, to give up or to keep secret',
      'how you came to the sum',
      'whether you will also say sorry, and get the information back or deleted',
      'how long the offer stays open',
    ]),
    paragraph('This letter does not accept the offer. Until I say yes in writing, nothing is settled.'),
    ...closing(facts),
  ];
}

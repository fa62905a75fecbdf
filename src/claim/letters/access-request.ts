import { type Block, list, paragraph } from './letter.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';
import { closing, opening, voice } from './parts.ts';
import { myRight } from './requests.ts';
import { whenItHappened } from './what-happened.ts';

/** A request for the information itself and for what became of it. */
export function accessRequest(facts: LetterFacts): readonly Block[] {
  const { whose, about } = voice(facts);
  return [
    ...opening(facts, 'Request for personal information'),
    paragraph('I ask for personal information.', myRight(facts, 'access')),
    paragraph(`It is about what happened to ${whose} information. ${whenItHappened(facts.circumstances)}`),
    paragraph('Please send me:'),
    list(wantedInformation(about)),
    paragraph(
      lawful(facts, 'letter-request-within'),
      'If you need proof of who I am, ask me now. If you hold back any of this, please say which part and why.',
    ),
    paragraph('Please keep every record of these events, as there may be a claim.'),
    ...closing(facts),
  ];
}

function wantedInformation(about: string): readonly string[] {
  return [
    `a copy of the information about ${about} that was involved`,
    'what happened, how, and when you found out',
    'the name of each person or organisation that received it or could see it, and for how long',
    'the log of who looked at it, and when',
    'whether it was opened, copied, used or passed on, and how you know',
    'what you have done to get it back, delete it or stop it spreading',
    `your record of the breach, and any report or letter about it that names ${about}`,
    'where the information came from, why you hold it and how long you keep it',
    'the name of any firm that held it for you, or for which you held it',
  ];
}

/** Some weeks later. */
export function accessNotAnswered(facts: LetterFacts): readonly Block[] {
  const { whose } = voice(facts);
  return [
    ...opening(facts, 'Request for personal information: not answered'),
    paragraph(
      `On [the day you asked] I asked you for ${whose} information.`,
      myRight(facts, 'access'),
      lawful(facts, 'letter-request-was-due'),
      'You have not given it to me.',
    ),
    paragraph('Please:'),
    list([
      'send it now',
      'if you hold back any of it, say which part, why, and who decided',
      'keep all of it until this is settled',
    ]),
    paragraph('If I hear nothing, I may go to the Information Commission or to a court.'),
    ...closing(facts),
  ];
}

import { type Statute, statuteOf } from '../statute.ts';
import { harm } from './harm.ts';
import { type Block, heading, list, paragraph } from './letter.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';
import { closing, opening, voice } from './parts.ts';
import { whoAnswers } from './the-law.ts';
import { asked, wantsOf } from './wants.ts';
import { whatHappened } from './what-happened.ts';

/** The right to complain is over the law of today: the Act of 1998 is not in it. */
const UNDER: Readonly<Record<Statute, string | undefined>> = {
  'uk-gdpr': 'letter-complaint-under',
  'law-enforcement': 'letter-complaint-under',
  depends: 'letter-complaint-as-far',
  'old-or-new': 'letter-complaint-as-far',
  'act-of-1998': undefined,
};

export function complaint(facts: LetterFacts): readonly Block[] {
  const { whose } = voice(facts);
  return [
    ...opening(facts, 'Data protection complaint'),
    paragraph(`I complain about how ${whose} information was handled.`, under(facts, UNDER)),
    heading('What happened'),
    ...whatHappened(facts),
    paragraph('[what else you know of how it happened, or nothing]'),
    ...harm(facts, 'What it did'),
    heading('What I ask for'),
    paragraph('Please:'),
    list([
      lawful(facts, 'letter-complaint-acknowledge'),
      'look into it without undue delay, and tell me what you find',
      ...asked(
        facts,
        wantsOf(facts).filter((want) => want !== 'costs'),
      ),
      'say what you will do so that it does not happen again',
    ]),
    ...whoAnswers(facts, false),
    paragraph('If I am not content with the answer, I may go to the Information Commission or to a court.'),
    ...closing(facts),
  ];
}

const WAS_DUE: typeof UNDER = {
  'uk-gdpr': 'letter-complaint-was-due',
  'law-enforcement': 'letter-complaint-was-due',
  depends: 'letter-complaint-was-due',
  'old-or-new': 'letter-complaint-was-due',
  'act-of-1998': undefined,
};

/** Some weeks later. */
export function complaintNotAnswered(facts: LetterFacts): readonly Block[] {
  const { whose } = voice(facts);
  return [
    ...opening(facts, 'Data protection complaint: not answered'),
    paragraph(
      `On [the day you complained] I complained about how ${whose} information was handled.`,
      'You have not answered.',
      under(facts, WAS_DUE),
    ),
    paragraph('Please:'),
    list([
      'say that you have my complaint, and who is looking into it',
      'tell me what you have found so far, and by which day you will answer',
      'keep every record of these events',
    ]),
    paragraph('If I hear nothing, I may go to the Information Commission or to a court.'),
    ...closing(facts),
  ];
}

function under(facts: LetterFacts, sentences: typeof UNDER): string | undefined {
  const id = sentences[statuteOf(facts.circumstances)];
  return id && lawful(facts, id);
}

import type { Answers } from '../../questions/answers.ts';
import { mayBePublic, nationOf, nationsOf } from '../circumstances.ts';
import { say, TO_BE_CHECKED } from '../sentence.ts';
import { type Statute, statuteOf } from '../statute.ts';
import { kindsBlock } from './complaint.ts';
import { type Block, heading, type Letter, list, paragraph } from './letter.ts';
import { closing, type LetterFacts, opening, voice, whenFoundOut, whenItHappened } from './parts.ts';

/** The letter that comes before a claim, in the order a court would want to read it. */
export function letterOfClaim(facts: LetterFacts): Letter {
  const { about, whose, standing } = voice(facts);
  return {
    id: 'letter-of-claim',
    title: 'Letter of claim',
    blocks: [
      ...opening(facts, 'Letter of claim'),
      ...standing,
      ...protocolBlock(facts),
      heading('The claim'),
      paragraph(
        `You decided how and why information about ${about} was used. You did not keep it as the law requires.`,
      ),
      paragraph(`I ask for ${basis(facts)}. It rests on:`),
      list(legalGrounds(facts)),
      heading('What happened'),
      paragraph(`${whenItHappened(facts)} ${whenFoundOut(facts)}`),
      ...kindsBlock(facts),
      paragraph(
        '[Write what happened in your own words: who let the information go, to whom, and how you know.]',
      ),
      heading('The harm'),
      paragraph(
        `[Write in your own words what it did to ${about === 'me' ? 'you' : 'the person'}, and for how long.]`,
      ),
      ...lossBlock(facts.answers),
      ...injuryBlock(facts),
      heading('What I ask for'),
      list([
        'an answer that says which of these points you accept and which you do not, with your reasons',
        `a promise that ${whose} information will be kept safe, and the steps you have taken`,
        '[an apology, deletion or a correction, if you want one]',
        'compensation [of £ …, if you want to name a sum] for the harm, and for money lost',
      ]),
      heading('Papers'),
      paragraph(
        'I enclose: [your list]. Please send me your record of the breach and your letters about it.',
      ),
      paragraph('Please keep every record of these events.'),
      heading('Settling this'),
      paragraph('I would rather settle this without a court, and am ready to talk or to use a mediator.'),
      paragraph(
        `${unmarked(say(facts.law, 'letter-answer-within'))} If I hear nothing, I may start a claim without writing again.`,
      ),
      ...closing(facts),
    ],
  };
}

/** The protocol belongs to England and Wales. */
function protocolBlock({ circumstances, law }: LetterFacts): readonly Block[] {
  return nationOf(circumstances) === 'england-wales' ? [paragraph(say(law, 'letter-protocol'))] : [];
}

/** What the claim rests on, by the statute: sentences of content/law/sentences/letters.yaml. */
const BASIS: Readonly<Record<Statute, string>> = {
  'uk-gdpr': 'letter-basis-uk-gdpr',
  depends: 'letter-basis-uk-gdpr',
  'law-enforcement': 'letter-basis-law-enforcement',
  'act-of-1998': 'letter-basis-act-of-1998',
  'old-or-new': 'letter-basis-old-or-new',
};

const SECURITY: Readonly<Record<Statute, readonly string[]>> = {
  'uk-gdpr': ['letter-security-uk-gdpr'],
  depends: ['letter-security-uk-gdpr'],
  'law-enforcement': ['letter-security-law-enforcement'],
  'act-of-1998': ['letter-security-act-of-1998'],
  'old-or-new': ['letter-security-act-of-1998', 'letter-security-uk-gdpr'],
};

function basis({ circumstances, law }: LetterFacts): string {
  return say(law, BASIS[statuteOf(circumstances)]);
}

function legalGrounds(facts: LetterFacts): readonly string[] {
  const { circumstances, law } = facts;
  const known = circumstances.responsible !== 'unknown' && circumstances.responsible !== undefined;
  return [
    ...SECURITY[statuteOf(circumstances)].map((id) => say(law, id)),
    ...(usesPrivateInformation(facts) ? [say(law, 'letter-private-information')] : []),
    ...(known && mayBePublic(circumstances) ? [say(law, 'letter-human-rights')] : []),
  ];
}

/** A letter to the other side does not print our doubts. */
function unmarked(text: string): string {
  return text.replace(` ${TO_BE_CHECKED}`, '');
}

/** Where somebody chose to use or tell it; being robbed of it is mostly not misuse. Not a name Scots law uses. */
function usesPrivateInformation({ answers, circumstances }: LetterFacts): boolean {
  const chose = answers.conduct === 'deliberate' || answers.conduct === 'malicious';
  return chose && !nationsOf(circumstances).includes('scotland');
}

function lossBlock(answers: Answers): readonly Block[] {
  if (typeof answers.loss !== 'number' || answers.loss <= 0) return [];
  const pounds = answers.loss.toLocaleString('en-GB');
  return [paragraph(`I also lost £${pounds}: [say what it was for, with receipts].`)];
}

function injuryBlock({ answers }: LetterFacts): readonly Block[] {
  const diagnosed = ['worsened', 'mild', 'moderate', 'severe'].includes(String(answers.diagnosis));
  return diagnosed
    ? [paragraph('A doctor has made a diagnosis: [name it, the doctor and the date]. I can send a report.')]
    : [];
}

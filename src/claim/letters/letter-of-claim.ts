import type { Answers } from '../../questions/answers.ts';
import { mayBePublic, nationsOf } from '../circumstances.ts';
import { kindsBlock } from './complaint.ts';
import { type Block, heading, type Letter, list, paragraph } from './letter.ts';
import {
  closing,
  isLawEnforcementLetter,
  type LetterFacts,
  opening,
  voice,
  whenFoundOut,
  whenItHappened,
} from './parts.ts';

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
        'Please answer in writing within 14 days, or tell me by then when you will. If I hear nothing, I may start a claim without writing again.',
      ),
      ...closing(facts),
    ],
  };
}

/** The protocol belongs to England and Wales. */
function protocolBlock(facts: LetterFacts): readonly Block[] {
  if (facts.circumstances.nation !== 'england-wales') return [];
  return [paragraph('I write under the Pre-Action Protocol for Media and Communications Claims.')];
}

function basis(facts: LetterFacts): string {
  return isLawEnforcementLetter(facts)
    ? 'compensation under section 169 of the Data Protection Act 2018, or else under article 82 of the UK GDPR and section 168'
    : 'compensation under article 82 of the UK GDPR and section 168 of the Data Protection Act 2018';
}

function legalGrounds(facts: LetterFacts): readonly string[] {
  const security = isLawEnforcementLetter(facts)
    ? 'a breach of the duty to keep information secure in Part 3 of the Data Protection Act 2018, or else in articles 5 and 32 of the UK GDPR'
    : 'a breach of the duty to keep information secure, in articles 5 and 32 of the UK GDPR';
  const known =
    facts.circumstances.responsible !== 'unknown' && facts.circumstances.responsible !== undefined;
  return [
    security,
    ...(usesPrivateInformation(facts) ? ['misuse of private information'] : []),
    ...(known && mayBePublic(facts.circumstances)
      ? [
          'a breach of article 8 of the European Convention on Human Rights, with section 6 of the Human Rights Act 1998',
        ]
      : []),
  ];
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

import { type Answers, chosen } from '../../questions/answers.ts';
import { questionById } from '../../questions/questions.ts';
import type { Circumstances } from '../circumstances.ts';
import { type Day, inWords } from '../day.ts';
import { whenInWords } from '../when.ts';
import { type Addresses, type Block, heading, orGap, paragraph } from './letter.ts';

/** All a letter is written from. */
export type LetterFacts = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly addresses: Addresses;
  readonly today: Day;
};

export function opening({ addresses, today }: LetterFacts, subject: string): readonly Block[] {
  return [
    paragraph(`${orGap(addresses.name, 'your name')}\n${orGap(addresses.address, 'your address')}`),
    paragraph(
      `${orGap(addresses.organisation, 'the organisation')}\n${orGap(addresses.organisationAddress, 'its address')}`,
    ),
    paragraph(inWords(today)),
    ...(addresses.reference ? [paragraph(`Your reference: ${addresses.reference}`)] : []),
    paragraph('To whom it may concern'),
    heading(subject),
  ];
}

export function closing({ addresses }: LetterFacts): readonly Block[] {
  return [paragraph('Yours faithfully'), paragraph(orGap(addresses.name, 'your name'))];
}

/** Who writes, and for whom, in the words a letter needs. */
export function voice({ circumstances }: LetterFacts): {
  readonly whose: string;
  readonly about: string;
  readonly standing: readonly Block[];
} {
  if (circumstances.whose === 'my-child') {
    return {
      whose: 'my child’s',
      about: 'my child, [your child’s full name]',
      standing: [paragraph('I am a parent or guardian of the child and write on the child’s behalf.')],
    };
  }
  if (circumstances.whose === 'someone-i-act-for') {
    return {
      whose: 'their',
      about: '[the full name of the person you act for]',
      standing: [
        paragraph(
          'I act for this person. I enclose [their written consent, the court order or the power of attorney].',
        ),
      ],
    };
  }
  return { whose: 'my', about: 'me', standing: [] };
}

/** "on 5 March 2024", "in March 2024", "between …", or a place to write it. */
export function whenItHappened({ circumstances: { happened } }: LetterFacts): string {
  if (!happened || happened.kind === 'unknown') return 'on or about [the date, if you know it]';
  const words = whenInWords(happened);
  if (happened.kind !== 'known') return words === 'still going on' ? 'and is still going on' : words;
  return `${happened.date.length === 10 ? 'on' : 'in'} ${words}`;
}

export function whenFoundOut({ circumstances }: LetterFacts): string {
  const found = circumstances['found-out'];
  if (!found || found.kind === 'unknown') return '[the date on which you found out]';
  return whenInWords(found);
}

/** How options are called in a formal letter, where the questionnaire's short name would not do. */
const IN_A_LETTER: Readonly<Record<string, string>> = {
  protected: 'information kept secret for safety',
  offences: 'an alleged or proved offence',
};

/** The kinds of information, as the questionnaire names them, without "not known". */
export function kindsOfInformation({ answers }: LetterFacts): readonly string[] {
  const question = questionById('data');
  if (question?.asks !== 'many') return [];
  return question.options
    .filter(({ value }) => value !== 'unknown' && chosen(answers, 'data').includes(value))
    .map(({ value, short }) => IN_A_LETTER[value] ?? short);
}

export function isLawEnforcementLetter({ circumstances: { responsible } }: LetterFacts): boolean {
  return responsible === 'police' || responsible === 'prosecutor';
}

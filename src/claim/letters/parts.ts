import { type Answers, chosen } from '../../questions/answers.ts';
import { questionById } from '../../questions/questions.ts';
import type { Circumstances } from '../circumstances.ts';
import { type Day, inWords } from '../day.ts';
import type { Law } from '../law.ts';
import { type Precise, preciseInWords, whenInWords } from '../when.ts';
import { type Addresses, type Block, heading, orGap, paragraph } from './letter.ts';

/** All a letter is written from. */
export type LetterFacts = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly addresses: Addresses;
  readonly law: Law;
  readonly today: Day;
};

export function opening({ addresses, today }: LetterFacts, subject: string): readonly Block[] {
  return [
    paragraph(
      `${orGap(addresses.name, 'your name')}\n${orGap(addresses.address, 'your address, or another safe one')}`,
    ),
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
      about: 'my child',
      standing: [paragraph('I write for my child, [full name]. I am [a parent or guardian].')],
    };
  }
  if (circumstances.whose === 'someone-i-act-for') {
    return {
      whose: 'this person’s',
      about: 'this person',
      standing: [
        paragraph(
          'I act for [full name]. I enclose [their written consent, the court order or the power of attorney].',
        ),
      ],
    };
  }
  return { whose: 'my', about: 'me', standing: [] };
}

/** When it happened, as a sentence, with a place to write what is not known. */
export function whenItHappened({ circumstances: { happened } }: LetterFacts): string {
  if (!happened || happened.kind === 'unknown') return 'It happened on or about [the date, if you know it].';
  if (happened.kind === 'known') return `It happened ${onOrIn(happened.date)}.`;
  if (happened.kind === 'between') return `It happened ${whenInWords(happened)}.`;
  return happened.since
    ? `It began ${onOrIn(happened.since)} and is still going on.`
    : 'It is still going on.';
}

export function whenFoundOut({ circumstances }: LetterFacts): string {
  const found = circumstances['found-out'];
  if (found?.kind === 'known') return `I found out ${onOrIn(found.date)}.`;
  return found?.kind === 'between'
    ? `I found out ${whenInWords(found)}.`
    : 'I found out on [the date, if you know it].';
}

function onOrIn(date: Precise): string {
  return `${date.length === 10 ? 'on' : 'in'} ${preciseInWords(date)}`;
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

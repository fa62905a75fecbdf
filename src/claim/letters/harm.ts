import { chosen } from '../../questions/chosen.ts';
import { inDigits } from '../../questions/pounds.ts';
import type { OptionOf } from '../../questions/questions.ts';
import { type Block, heading, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { voice } from './parts.ts';

/** The person's own answer of themselves, and of somebody they write for. */
type Said = readonly [mine: string, theirs: string];
/** What is not in a list was not said: "not known" and "no" are no harm to plead. */
type Words<Option extends string> = Readonly<Record<Option, Said | undefined>>;

const DISTRESS: Words<OptionOf<'distress'>> = {
  none: undefined,
  annoyance: ['I was annoyed and upset.', 'They were annoyed and upset.'],
  worry: ['I was really worried and upset.', 'They were really worried and upset.'],
  distress: ['I was in serious distress.', 'They were in serious distress.'],
  severe: ['I could not cope. My life was turned upside down.', 'They could not cope.'],
  unknown: undefined,
};

const LASTED: Words<OptionOf<'lasted'>> = {
  days: ['It lasted days.', 'It lasted days.'],
  weeks: ['It lasted weeks.', 'It lasted weeks.'],
  months: ['It lasted months.', 'It lasted months.'],
  years: ['It has lasted a year or more.', 'It has lasted a year or more.'],
  unknown: undefined,
};

const EFFECTS: Words<OptionOf<'effects'>> = {
  sleep: ['I lost sleep.', 'They lost sleep.'],
  work: ['It harmed my work or study.', 'It harmed their work or study.'],
  relationships: ['It harmed things with family or friends.', 'It harmed things with family or friends.'],
  reputation: ['I was humiliated before others.', 'They were humiliated before others.'],
  'safety-fear': [
    'I had good reason to fear for my safety or my family’s.',
    'They had good reason to fear for their safety or their family’s.',
  ],
  moved: [
    'I changed my home, job or routine to be safe.',
    'They changed their home, job or routine to be safe.',
  ],
  harassed: ['I was harassed.', 'They were harassed.'],
  treatment: [
    'I needed help from a GP, a counsellor or medicine.',
    'They needed help from a GP, a counsellor or medicine.',
  ],
  unknown: undefined,
};

const DIAGNOSED: Said = [
  'A doctor or psychologist has diagnosed an injury to my mental health. I can ask for a report.',
  'A doctor or psychologist has diagnosed an injury to their mental health. I can ask for a report.',
];
const DIAGNOSIS: Words<OptionOf<'diagnosis'>> = {
  none: undefined,
  worsened: [
    'A doctor or psychologist says that it made an illness I had worse. I can ask for a report.',
    'A doctor or psychologist says that it made an illness they had worse. I can ask for a report.',
  ],
  mild: DIAGNOSED,
  moderate: DIAGNOSED,
  severe: DIAGNOSED,
  unknown: undefined,
};

/** What the person answered, in the first person, for them to correct; a gap where they said nothing of it. No harm has no title. */
export function harm(facts: LetterFacts, title: string): readonly Block[] {
  const { answers } = facts;
  const { forAnother, about } = voice(facts);
  const said = (words: Readonly<Record<string, Said | undefined>>, id: string) =>
    chosen(answers, id).flatMap((option) => words[option]?.[forAnother ? 1 : 0] ?? []);
  const felt = [
    ...said(DISTRESS, 'distress'),
    ...said(LASTED, 'lasted'),
    ...said(EFFECTS, 'effects'),
    ...said(DIAGNOSIS, 'diagnosis'),
  ];
  const gap = `[what it did to ${about === 'me' ? 'you' : 'them'}, and for how long]`;
  const isSaid = felt.length > 0 || answers.distress === 'none';
  const lines = [isSaid ? felt.join(' ') : gap, loss(facts)].filter(Boolean);
  return lines.length > 0 ? [heading(title), ...lines.map((line) => paragraph(line))] : [];
}

/** Money lost, as it was answered. */
function loss({ answers }: LetterFacts): string {
  if (typeof answers.loss !== 'number' || answers.loss <= 0) return '';
  return `I lost £${inDigits(answers.loss)} because of it. I can send what I have to show it.`;
}

export function hasLoss({ answers }: Pick<LetterFacts, 'answers'>): boolean {
  return typeof answers.loss === 'number' && answers.loss > 0;
}

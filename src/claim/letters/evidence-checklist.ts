import { has } from '../../questions/condition.ts';
import { type Block, heading, list, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';

type Proof = { readonly text: string; readonly when?: readonly [question: string, ...options: string[]] };

const BREACH: readonly Proof[] = [
  { text: 'The letter or email that told you, with its envelope or its date' },
  {
    text: 'Everything the organisation has said since: letters, messages, notes of calls with date and name',
  },
  { text: 'Its answer to your request for your information' },
  {
    text: 'Pictures of the screen, with the address and the date in view',
    when: ['recipients', 'public', 'many', 'tens', 'strangers'],
  },
  { text: 'News reports, the regulator’s decision, or what the organisation put on its website' },
  {
    text: 'Names of people who saw it or told you about it, and what they will say',
    when: ['access', 'seen', 'misused'],
  },
  { text: 'Earlier complaints, and what was answered', when: ['persisted', 'yes'] },
];

const HARM: readonly Proof[] = [
  { text: 'A diary of effects, with dates, in your own words' },
  { text: 'A few lines from someone who saw the change in you' },
  { text: 'GP, hospital or counselling records', when: ['effects', 'treatment'] },
  {
    text: 'A report that names the diagnosis and its cause',
    when: ['diagnosis', 'worsened', 'mild', 'moderate', 'severe'],
  },
  { text: 'Records of illness or treatment from before, to show what changed', when: ['vulnerable', 'ill'] },
  { text: 'Sick notes, time sheets, school or work letters', when: ['effects', 'work'] },
  {
    text: 'Police reports, crime numbers, orders made to protect you',
    when: ['effects', 'safety-fear', 'harassed', 'moved'],
  },
  { text: 'Messages or calls you should not have had, kept and not answered', when: ['effects', 'harassed'] },
  { text: 'Rent, removal and lock bills from when you had to move', when: ['effects', 'moved'] },
];

const MONEY: readonly Proof[] = [
  {
    text: 'Bank statements that show what was taken, and what the bank paid back',
    when: ['data', 'finance', 'identity'],
  },
  { text: 'Receipts for what you had to buy, with why' },
  { text: 'Payslips for unpaid days off' },
];

/** What to gather for this claim. A gap is not the end of it. */
export function evidenceChecklist(facts: LetterFacts): readonly Block[] {
  return [
    heading('Evidence checklist'),
    paragraph(
      'Tick what you have. Keep the real thing, and a copy somewhere safe. A gap does not end a claim.',
    ),
    heading('That it happened'),
    list(chosenProofs(BREACH, facts)),
    heading('What it did to you'),
    list(chosenProofs(HARM, facts)),
    heading('Money'),
    list(chosenProofs(MONEY, facts)),
    heading('Take care'),
    list([
      'Do not open, share or look for other people’s information.',
      'Do not write to whoever has it.',
      'If someone may look at your phone or post, keep these papers with a friend.',
    ]),
  ];
}

function chosenProofs(proofs: readonly Proof[], { answers }: LetterFacts): readonly string[] {
  return proofs
    .filter(
      ({ when: [question, ...options] = [''] }) => question === '' || has(answers, question, ...options),
    )
    .map(({ text }) => `[ ] ${text}`);
}

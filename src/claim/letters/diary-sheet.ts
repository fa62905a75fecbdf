import { type Block, heading, list, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { whenFoundOut } from './what-happened.ts';

/** Lines on one sheet of paper. */
const ENTRIES = 6;

const LINES = [
  'Date: ____________________',
  'What happened or what I noticed: ________________________________',
  'How it affected me (sleep, work, family, going out): ________________________________',
  'Who saw it or whom I told: ________________________________',
  'What it cost me: ____________________',
];

/** An empty sheet: the words are the person's alone. */
export function diarySheet({ circumstances }: LetterFacts): readonly Block[] {
  return [
    heading('Diary of effects'),
    paragraph('A few true words on the day are worth more than pages written later. Write good days too.'),
    ...(whenFoundOut(circumstances) ? [paragraph(whenFoundOut(circumstances))] : []),
    ...Array.from({ length: ENTRIES }, () => list(LINES)),
  ];
}

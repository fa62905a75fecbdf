import { heading, type Letter, list, paragraph } from './letter.ts';
import type { LetterFacts } from './parts.ts';
import { whenFoundOut } from './parts.ts';

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
export function diarySheet(facts: LetterFacts): Letter {
  return {
    id: 'diary-sheet',
    title: 'Diary sheet',
    blocks: [
      heading('Diary of effects'),
      paragraph('A few true words on the day are worth more than pages written later. Write good days too.'),
      paragraph(whenFoundOut(facts)),
      ...Array.from({ length: ENTRIES }, () => list(LINES)),
    ],
  };
}

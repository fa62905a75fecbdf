import type { Already } from '../circumstances.ts';
import { type Block, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';

/** What was done before this letter, as the person said. What ends a claim is not for a letter. */
const DONE: Readonly<Record<Already, string>> = {
  complained: 'I have complained to you.',
  'no-reply': 'I wrote to you before and had no answer.',
  refused: 'You have refused.',
  offered: 'You have offered money. I have not accepted it.',
  'offered-monitoring': '',
  'police-involved': 'The police know of this.',
  'regulator-involved': 'The Information Commission knows of this.',
  'accepted-money': '',
  signed: '',
  'started-claim': '',
  none: '',
};

export function alreadyDone({ circumstances }: LetterFacts): readonly Block[] {
  const { already = [], responsible } = circumstances;
  // Not news to the police themselves.
  const told = already.filter((one) => one !== 'police-involved' || responsible !== 'police');
  const said = told.map((one) => DONE[one]).filter(Boolean);
  return said.length > 0 ? [paragraph(...said)] : [];
}

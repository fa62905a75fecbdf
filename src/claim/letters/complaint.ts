import { say } from '../sentence.ts';
import { type Block, type Letter, list, paragraph } from './letter.ts';
import {
  closing,
  kindsOfInformation,
  type LetterFacts,
  opening,
  voice,
  whenFoundOut,
  whenItHappened,
} from './parts.ts';

/** The complaint that an organisation has had to take and answer since 19 June 2026. */
export function complaint(facts: LetterFacts): Letter {
  const { whose, standing } = voice(facts);
  return {
    id: 'complaint',
    title: 'Complain to the organisation',
    blocks: [
      ...opening(facts, 'Data protection complaint'),
      ...standing,
      paragraph(`${say(facts.law, 'letter-complaint-under')} about how ${whose} information was handled.`),
      paragraph(`${whenItHappened(facts)} ${whenFoundOut(facts)}`),
      ...kindsBlock(facts),
      paragraph('What happened, as I know it:'),
      paragraph('[Write what happened in your own words: who, what, when and how you know.]'),
      paragraph('What it has done, and still does:'),
      paragraph('[Write this in your own words. Short and true is best. Your diary can help.]'),
      ...(facts.circumstances.happened?.kind === 'still-going-on' ? [paragraph('Please stop it now.')] : []),
      paragraph('Please:'),
      list([
        say(facts.law, 'letter-complaint-acknowledge'),
        'look into it without undue delay, and tell me what you find',
        'say what you will do so that it does not happen again',
        'put right what can be put right [say what you want: an apology, deletion, a correction, money]',
      ]),
      paragraph('If I am not content with the answer, I may go to the regulator or to a court.'),
      ...closing(facts),
    ],
  };
}

export function kindsBlock(facts: LetterFacts): readonly Block[] {
  const kinds = kindsOfInformation(facts);
  if (kinds.length === 0) return [paragraph('The information was: [say what it was about].')];
  return [paragraph('The information was about:'), list(kinds)];
}

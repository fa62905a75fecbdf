import { nationOf } from '../circumstances.ts';
import type { UkNation } from '../law.ts';
import { hasLoss } from './harm.ts';
import { type LetterFacts, lawful, WANTS, type Want } from './letter-facts.ts';
import { voice } from './parts.ts';
import { happenedIn } from './what-happened.ts';

/** What fits the answers, until the person says what they want. */
export function wantsOf({ particulars, answers, circumstances }: LetterFacts): readonly Want[] {
  if (particulars.wants) return WANTS.filter((want) => particulars.wants?.includes(want));
  const happened = happenedIn(answers);
  const fits: Readonly<Record<Want, boolean>> = {
    sorry: true,
    stop: circumstances.happened?.kind === 'still-going-on',
    deletion: happened !== 'wrong-record' && happened !== 'not-given',
    correction: happened === 'wrong-record',
    money: true,
    costs: false,
  };
  return WANTS.filter((want) => fits[want]);
}

/** What is asked for, a line each. Money is left to the letters that ask for it. */
export function asked(facts: LetterFacts, wants: readonly Want[] = wantsOf(facts)): readonly string[] {
  const { whose } = voice(facts);
  const words: Readonly<Record<Want, () => string>> = {
    sorry: () => 'say sorry in writing',
    stop: () => 'stop it now',
    deletion: () => `get ${whose} information back or deleted, wherever it went, and tell me how you know`,
    correction: () => 'put the record right, and tell everybody who was given it',
    money: () =>
      hasLoss(facts)
        ? 'pay compensation for the harm, and the money I lost'
        : 'pay compensation for the harm',
    costs: () => `pay ${lawful(facts, COSTS[nationOf(facts.circumstances) ?? 'england-wales'])}`,
  };
  return wants.map((want) => words[want]());
}

const COSTS: Readonly<Record<UkNation, string>> = {
  'england-wales': 'letter-costs-england-wales',
  scotland: 'letter-costs-scotland',
  'northern-ireland': 'letter-costs-northern-ireland',
};

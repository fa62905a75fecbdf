import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { Scale } from './remedy.ts';

/** A breach that is known by name. */
export type Breach = { readonly id?: string | undefined; readonly scale?: Scale | undefined };

const SCALE_BY_NUMBER: Readonly<Record<string, Scale>> = {
  one: 'one-person',
  family: 'one-person',
  few: 'small-group',
  many: 'mass-slip',
};

/** "A few" people are at most so many; more are a mass. */
const FEW = 50;

/** The breach’s own scale; else a mass hack where criminals alone got it; else what was answered; else one person. */
export function scaleOf(answers: Answers, breach: Breach | undefined): Scale {
  if (breach?.scale) return breach.scale;
  const [number = UNKNOWN] = chosen(answers, 'how-many');
  if (wasHacked(answers, number)) return 'mass-hack';
  return SCALE_BY_NUMBER[number] ?? 'one-person';
}

/**
 * Criminals alone got it; or it was hacked, not of a few, and who got it is not known or very many were hit. What thieves
 * alone hold is answered like any other hack, however few it hit: hardly anybody knows how many that was.
 */
function wasHacked(answers: Answers, number: string): boolean {
  const recipients = chosen(answers, 'recipients').filter((one) => one !== UNKNOWN && one !== 'nobody-known');
  if (isCriminals(recipients)) return true;
  if (chosen(answers, 'what-happened')[0] !== 'hacked') return false;
  return number === 'many' || (number === UNKNOWN && recipients.length === 0);
}

function isCriminals(recipients: readonly string[]): boolean {
  return recipients.length === 1 && recipients[0] === 'criminals';
}

/** The scale of a breach in the register; undefined where nobody said how many people it hit. */
export function scaleOfBreach(people: number | null, answers: Answers): Scale | undefined {
  if (people === null) return undefined;
  if (people === 1) return 'one-person';
  if (people <= FEW) return 'small-group';
  return isCriminals(chosen(answers, 'recipients')) ? 'mass-hack' : 'mass-slip';
}

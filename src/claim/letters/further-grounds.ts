import { addYears, type Day } from '../../calendar/day.ts';
import { latest } from '../../calendar/when.ts';
import type { Answers } from '../../questions/answers.ts';
import { has, holds } from '../../questions/condition.ts';
import type { Circumstances, Responsible } from '../circumstances.ts';
import { isLawEnforcement, nationOf } from '../circumstances.ts';
import { figureOf, type Law } from '../law.ts';
import { hasReached, isChosen, mayBeHack } from './duties.ts';
import { type FurtherGround, type LetterFacts, lawful } from './letter-facts.ts';
import { happenedIn } from './what-happened.ts';

/** A ground that can be added: in the letter unless it is taken out, or out of it until it is put in. */
export type OfferedGround = { readonly ground: FurtherGround; readonly isIn: boolean };

/** The grounds beside data protection that the facts allow, in the order in which a letter names them. */
export function groundsOnOffer({ circumstances, answers, law, today }: Facts): readonly OfferedGround[] {
  const offered: OfferedGround[] = [];
  const add = (ground: FurtherGround, isIn: boolean) => offered.push({ ground, isIn });
  // More than the Act against the police can cost the shield against costs, so nothing is added unasked.
  const unasked = circumstances.responsible !== 'police';
  if (happenedIn(answers) === 'used-without-asking' && !isLawEnforcement(circumstances)) {
    add('marketing', false);
  }
  if (isPrivate(answers) && wasChosen(answers)) {
    if (isEnglishOrIrish(circumstances)) add('private-information', unasked);
    if (wasTrusted(answers)) add('confidence', unasked);
  }
  const state = STATE[circumstances.responsible ?? 'unknown'];
  if (state && !yearIsGone(circumstances, law, today)) {
    add('human-rights', state === 'for-sure' && unasked && isPrivate(answers) && wasDone(answers));
  }
  return offered;
}

type Facts = Pick<LetterFacts, 'circumstances' | 'answers' | 'law' | 'today'>;

/** The grounds that stand in the letter, with where the law has them. */
export function furtherGrounds(facts: LetterFacts): readonly string[] {
  const offered = groundsOnOffer(facts);
  const wanted = facts.particulars.grounds ?? offered.filter(({ isIn }) => isIn).map(({ ground }) => ground);
  return offered.filter(({ ground }) => wanted.includes(ground)).map(({ ground }) => GROUNDS[ground](facts));
}

const GROUNDS: Readonly<Record<FurtherGround, (facts: LetterFacts) => string>> = {
  marketing: (facts) => `It was used to send marketing: ${lawful(facts, 'letter-marketing')}.`,
  'private-information': (facts) => `It was ${lawful(facts, 'letter-private-information')}.`,
  confidence: (facts) =>
    `It was ${
      nationOf(facts.circumstances) === 'scotland'
        ? lawful(facts, 'letter-confidence-scotland')
        : lawful(facts, 'letter-confidence')
    }.`,
  'human-rights': (facts) => {
    const goesOn = facts.circumstances.happened?.kind === 'still-going-on';
    const year = goesOn ? `, ${lawful(facts, 'letter-human-rights-going-on')}` : '';
    return `It broke ${lawful(facts, 'letter-human-rights')}${year}.`;
  },
};

/**
 * Bodies of the state. `perhaps` may be private too, as a school or a clinic may, or act as a judge, so the person
 * says first that the state runs it.
 */
const STATE: Readonly<Partial<Record<Responsible, 'for-sure' | 'perhaps'>>> = {
  police: 'for-sure',
  prosecutor: 'for-sure',
  council: 'for-sure',
  government: 'for-sure',
  court: 'perhaps',
  health: 'perhaps',
  school: 'perhaps',
  university: 'perhaps',
  'care-home': 'perhaps',
  landlord: 'perhaps',
};

/** Whether a year has gone since the latest day it can have been: not after it was found out, unless it goes on. */
function yearIsGone({ happened, 'found-out': found, nation }: Circumstances, law: Law, today: Day): boolean {
  const last = happened ? latest(happened, today) : today;
  const known = found ? latest(found, today) : today;
  const from = happened?.kind === 'still-going-on' || last < known ? last : known;
  const rule = `${nationOf({ nation }) ?? 'england-wales'}-human-rights`;
  return addYears(from, figureOf(law.limits, rule).value) <= today;
}

/** The name the wrong has in England, Wales and Northern Ireland. */
function isEnglishOrIrish(circumstances: Circumstances): boolean {
  const nation = nationOf(circumstances);
  return nation === 'england-wales' || nation === 'northern-ireland';
}

/** Somebody chose to look, tell, record or use: being robbed of it, or losing it, is mostly neither wrong. */
function wasChosen(answers: Answers): boolean {
  const happened = happenedIn(answers);
  if (!wasDone(answers) || happened === 'wrong-record') return false;
  const isDoing = ['looked-at', 'recorded', 'used-without-asking'].includes(happened);
  return isChosen(answers) || (isDoing && !has(answers, 'conduct', 'accident', 'careless'));
}

/** Something was done with it, not only left undone: such as not keeping thieves out, or not answering. */
function wasDone(answers: Answers): boolean {
  const happened = happenedIn(answers);
  if (mayBeHack(answers) || happened === 'lost' || happened === 'not-given') return false;
  return happened !== 'unsure' || hasReached(answers);
}

/** Not public already, and more than a name, an email address or a number. */
function isPrivate(answers: Answers): boolean {
  const more = holds({ data: { anyBut: ['contact', 'unknown'] } }, answers);
  return more && !has(answers, 'known', 'public');
}

/** What was watched or recorded was never given to anybody in confidence. */
function wasTrusted(answers: Answers): boolean {
  return happenedIn(answers) !== 'recorded';
}

import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { questionById } from '../questions/list.ts';
import { UNKNOWN } from '../questions/question.ts';

/** What a step apart in an ordered question adds to the distance. */
const STEP_APART = {
  distress: 1,
  conduct: 0.5,
  access: 0.5,
  depth: 0.5,
  known: 0.5,
  duration: 0.25,
} as const;
/** What two lists with nothing in common add; with something in common, the share that is not shared. */
const LIST_APART = { data: 3, recipients: 3, effects: 1, vulnerable: 1 } as const;
/** What an answer not known adds: of one step in an ordered question, of nothing in common in a list. */
const NOT_KNOWN = 0.5;
/** Kinds of information that say little about a case: they count a fifth of the others. */
const ORDINARY = new Set(['contact', 'home-address', 'identity', 'work-school']);
const ORDINARY_COUNTS = 0.2;

const STEPS = Object.entries(STEP_APART).map(([id, most]) => ({ id, most, options: optionsOf(id) }));
const LISTS = Object.entries(LIST_APART).map(([id, most]) => ({ id, most }));

function optionsOf(id: string): readonly string[] {
  const question = questionById(id);
  return question?.asks === 'one' ? question.options.map(({ value }) => value) : [];
}

/** How far two people's answers are apart: a sum that can be done by hand. */
export function distance(one: Answers, other: Answers): number {
  let apart = 0;
  for (const { id, most, options } of STEPS)
    apart += most * stepsApart(first(one, id), first(other, id), options);
  for (const { id, most } of LISTS) apart += most * shareApart(chosen(one, id), chosen(other, id));
  return apart;
}

const first = (answers: Answers, id: string) => chosen(answers, id)[0] ?? UNKNOWN;

function stepsApart(one: string, other: string, options: readonly string[]): number {
  if (one === other) return 0;
  if (one === UNKNOWN || other === UNKNOWN) return NOT_KNOWN;
  return Math.abs(options.indexOf(one) - options.indexOf(other));
}

/** The weight of what only one of two lists has, as a share of all that either has. */
function shareApart(one: readonly string[], other: readonly string[]): number {
  const isUnknown = one.includes(UNKNOWN);
  if (isUnknown || other.includes(UNKNOWN)) return isUnknown && other.includes(UNKNOWN) ? 0 : NOT_KNOWN;
  const all = weight(one) + weight(other.filter((option) => !one.includes(option)));
  return all === 0 ? 0 : 1 - weight(one.filter((option) => other.includes(option))) / all;
}

function weight(options: readonly string[]): number {
  return options.reduce((sum, option) => sum + (ORDINARY.has(option) ? ORDINARY_COUNTS : 1), 0);
}

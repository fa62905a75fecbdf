import { type Answers, chosen } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import { questionById, type ScoredQuestionId } from '../questions/questions.ts';

/** What a step apart in an ordered question adds to the distance. */
const STEP_APART = {
  distress: 1,
  conduct: 0.5,
  access: 0.5,
  depth: 0.5,
  known: 0.5,
  duration: 0.25,
} as const;
/** What it adds, in steps, when one of the two is not known. */
const NOT_KNOWN = 0.5;
/** What two lists with nothing in common add; with something in common, the share that is not shared. */
const LIST_APART = { data: 3, recipients: 3, effects: 1, vulnerable: 1 } as const;
/** Kinds of information that say little about a case: they count a fifth of the others. */
const ORDINARY: readonly string[] = ['contact', 'home-address', 'identity', 'work-school'];
const ORDINARY_COUNTS = 0.2;

type Weighed = { readonly id: ScoredQuestionId; readonly most: number; readonly options: readonly string[] };

function weighed(apart: Readonly<Record<string, number>>): readonly Weighed[] {
  return Object.entries(apart).map(([id, most]) => {
    const question = questionById(id);
    const options = question && question.asks !== 'pounds' ? question.options : [];
    return { id: id as ScoredQuestionId, most, options: options.map(({ value }) => value) };
  });
}
const STEPS = weighed(STEP_APART);
const LISTS = weighed(LIST_APART);

/** Answers as numbers, to compare many cases quickly: the place of each option, and each list as bits. */
export type Position = {
  /** Minus one where the answer is not known. */
  readonly places: readonly number[];
  readonly lists: readonly number[];
};

export function positionOf(answers: Answers): Position {
  return {
    places: STEPS.map(({ id, options }) => {
      const option = chosen(answers, id)[0] ?? UNKNOWN;
      return option === UNKNOWN ? -1 : options.indexOf(option);
    }),
    lists: LISTS.map(({ id, options }) =>
      chosen(answers, id).reduce((bits, option) => bits | (1 << options.indexOf(option)), 0),
    ),
  };
}

/** How far two people's answers are apart: a sum that can be done by hand. */
export function distance(one: Position, other: Position): number {
  let apart = 0;
  for (let at = 0; at < STEPS.length; at += 1) {
    apart += (STEPS[at]?.most ?? 0) * stepsApart(one.places[at] ?? -1, other.places[at] ?? -1);
  }
  for (let at = 0; at < LISTS.length; at += 1) {
    apart += (LISTS[at]?.most ?? 0) * shareApart(one.lists[at] ?? 0, other.lists[at] ?? 0, at === DATA);
  }
  return apart;
}

function stepsApart(one: number, other: number): number {
  if (one === other) return 0;
  return one < 0 || other < 0 ? NOT_KNOWN : Math.abs(one - other);
}

/** The weight of what only one of two lists has, as a share of all that either has. */
function shareApart(one: number, other: number, data: boolean): number {
  if (one === other) return 0;
  const all = one | other;
  const shared = one & other;
  if (!data) return 1 - count(shared) / count(all);
  return 1 - weight(shared) / weight(all);
}

const DATA = LISTS.findIndex(({ id }) => id === 'data');
const ORDINARY_BITS = (LISTS[DATA]?.options ?? []).reduce(
  (bits, option, place) => (ORDINARY.includes(option) ? bits | (1 << place) : bits),
  0,
);

function weight(bits: number): number {
  return count(bits & ~ORDINARY_BITS) + ORDINARY_COUNTS * count(bits & ORDINARY_BITS);
}

function count(bits: number): number {
  let left = bits;
  let found = 0;
  while (left !== 0) {
    left &= left - 1;
    found += 1;
  }
  return found;
}

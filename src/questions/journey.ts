import { applies, isAnswered, isUndecided, missingIn } from './answers.ts';
import type { Given } from './chosen.ts';
import { type Condition, holds } from './condition.ts';
import { askedQuestions, isStep } from './list.ts';
import type { Bare, BreachQuestion } from './question.ts';

/** Where a person can be: a question, the page before the distress questions, the check, the result, the claim. */
export type Place = 'before-distress' | 'check' | 'result' | (string & {});

/** The answers so far, with whose information it was. */
export type Said = Given;

type Asked = Bare<BreachQuestion>;

/** Where a breach is found by its name: from any place, and no step on the way. */
export const FIND: Place = 'find-breach';

/** Where everybody begins. */
export const FIRST: Place = askedQuestions[0]?.id ?? 'check';

const DIED: Condition = { whose: { anyOf: ['died'] } };
/** What happened was not that somebody saw it. No range is given for these, so what a range alone needs is not asked. */
const NOT_SEEN: Condition = {
  'what-happened': { anyOf: ['wrong-record', 'used-without-asking', 'not-given'] },
};
const OF_BEING_SEEN = ['how-many', 'depth', 'known', 'recipients', 'access', 'duration'];

/** What happened and whose it was: asked first, scored never. */
function isOpening({ id }: Asked): boolean {
  return id === FIRST || id === 'whose';
}

/** Whether what was said leaves a use for the answer; one that was given stays open to change. For someone who has died no sum or date can be worked out. */
function isOfUse(question: Asked, said: Said): boolean {
  if (isOpening(question) || isAnswered(question, said)) return true;
  return !holds(DIED, said) && !(OF_BEING_SEEN.includes(question.id) && holds(NOT_SEEN, said));
}

/** Every question that can be answered, in asking order. */
export function asked(said: Said): readonly Asked[] {
  return askedQuestions.filter((question) => isOfUse(question, said) && applies(question, said));
}

/** The questions that are no step on the way: each is reached from the check, and leads back to it. */
const ASIDES = idsOf(askedQuestions.filter((question) => !isStep(question)));

/** How the places of the claim begin, which all follow the result. Which there are, `src/claim/claim-places.ts` says. */
export const CLAIM = 'claim/';

/** Every place for these answers, in order. Distress questions follow the page that says they are coming. */
export function places(said: Said): Place[] {
  const isLate = ({ part }: Asked) => part === 'distress' || part === 'loss';
  const steps = asked(said).filter(isStep);
  const [early, late] = [false, true].map((late) => steps.filter((one) => isLate(one) === late));
  return [...idsOf(early), ...(late?.length ? ['before-distress', ...idsOf(late)] : []), 'check', 'result'];
}

function idsOf(questions: readonly Asked[] = []): Place[] {
  return questions.map(({ id }) => id);
}

/**
 * Questions that apply and still need an answer, in asking order; money lost never does. Nobody who has said more already,
 * as in a link made before they were asked, is sent back to the two that come first.
 */
export function outstanding(said: Said): readonly Asked[] {
  const missing = missingIn(asked(said).filter(isStep), said);
  const isBegun = askedQuestions.some((question) => !isOpening(question) && isAnswered(question, said));
  return isBegun ? missing.filter((question) => !isOpening(question)) : missing;
}

/**
 * The next place where something is to be said or read. Someone who came to change one answer goes to what is newly
 * needed, then back to where they came from.
 */
export function placeAfter(place: Place, said: Said, changing: boolean, cameFrom: Place = 'check'): Place {
  if (changing) return outstanding(said)[0]?.id ?? cameFrom;
  if (ASIDES.includes(place)) return 'check';
  const order = places(said);
  const answered = idsOf(askedQuestions.filter((question) => isAnswered(question, said)));
  return order.slice(order.indexOf(place) + 1).find((next) => !answered.includes(next)) ?? 'check';
}

/** The place before; the first where there is none. */
export function placeBefore(place: Place, said: Said): Place {
  const order = places(said);
  return order[order.indexOf(ASIDES.includes(place) ? 'result' : place) - 1] ?? FIRST;
}

/**
 * Where a person who asks for a place may be: there if it exists for these answers and nothing before it is
 * missing, else at the first question still to be answered.
 */
export function reachable(place: Place, said: Said): Place {
  const order = places(said);
  const isAfter = place.startsWith(CLAIM) || ASIDES.includes(place);
  const wanted = isAfter ? order.length : order.indexOf(place);
  const first = outstanding(said)[0];
  const furthest = first?.id ?? 'check';
  if (place === FIND) return place;
  if (wanted === -1) return furthest;
  if (!first) return place;
  return wanted <= order.indexOf(first.id) ? place : furthest;
}

/** How far along, from 1; `atMost` counts questions that may yet apply, so that it never grows. */
export function progress(place: Place, said: Said): { number: number; atMost: number } | undefined {
  const possible = askedQuestions.filter(
    (question) =>
      isStep(question) && isOfUse(question, said) && (applies(question, said) || isUndecided(question, said)),
  );
  const index = possible.findIndex(({ id }) => id === place);
  return index === -1 ? undefined : { number: index + 1, atMost: possible.length };
}

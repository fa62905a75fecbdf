import { type Answers, applicable, applies, isUndecided, missingIn } from './answers.ts';
import { allQuestions, isAsked } from './list.ts';
import type { Bare, BreachQuestion } from './question.ts';

/** Where a person can be: the start, a question, the page before the distress questions, the check, the result, the claim. */
export type Place = 'start' | 'before-distress' | 'check' | 'result' | (string & {});

/** How the places of the claim begin, which all follow the result. Which there are, `src/claim/claim-places.ts` says. */
export const CLAIM = 'claim/';

/** Every place for these answers, in order. Distress questions follow the page that says they are coming. */
export function places(answers: Answers): Place[] {
  const asked = applicable(answers).filter(isAsked);
  const isLate = (question: Bare<BreachQuestion>) => question.part === 'distress' || question.part === 'loss';
  return [
    'start',
    ...asked.filter((question) => !isLate(question)).map(({ id }) => id),
    'before-distress',
    ...asked.filter(isLate).map(({ id }) => id),
    'check',
    'result',
  ];
}

/** Questions that apply and still need an answer, in asking order; money lost never does. */
export function outstanding(answers: Answers): readonly Bare<BreachQuestion>[] {
  return missingIn(allQuestions.filter(isAsked), answers);
}

/** The next place. Someone who came to change one answer goes to what is newly needed, then back to where they came from. */
export function placeAfter(
  place: Place,
  answers: Answers,
  changing: boolean,
  cameFrom: Place = 'check',
): Place {
  if (changing) return outstanding(answers)[0]?.id ?? cameFrom;
  const order = places(answers);
  return order[order.indexOf(place) + 1] ?? 'check';
}

/** The place before; the start where there is none. */
export function placeBefore(place: Place, answers: Answers): Place {
  const order = places(answers);
  return order[order.indexOf(place) - 1] ?? 'start';
}

/**
 * Where a person who asks for a place may be: there if it exists for these answers and nothing before it is
 * missing, else at the first question still to be answered. Without any answer that is the start page, which says what to expect.
 */
export function reachable(place: Place, answers: Answers): Place {
  const order = places(answers);
  const wanted = place.startsWith(CLAIM) ? order.length : order.indexOf(place);
  const first = outstanding(answers)[0];
  const furthest = Object.keys(answers).length > 0 ? (first?.id ?? 'check') : 'start';
  if (wanted === -1) return furthest;
  if (!first) return place;
  return wanted <= order.indexOf(first.id) ? place : furthest;
}

/** How far along, from 1; `atMost` counts questions that may yet apply, so that it never grows. */
export function progress(place: Place, answers: Answers): { number: number; atMost: number } | undefined {
  const possible = allQuestions.filter(
    (question) => isAsked(question) && (applies(question, answers) || isUndecided(question, answers)),
  );
  const index = possible.findIndex(({ id }) => id === place);
  return index === -1 ? undefined : { number: index + 1, atMost: possible.length };
}

import type { Day } from '../calendar/day.ts';
import { type Answers, askedIn, isUndecided, missingIn } from '../questions/answers.ts';
import type { Given } from '../questions/chosen.ts';
import { allClaimQuestions } from '../questions/claim-questions.ts';
import { has } from '../questions/condition.ts';
import type { ClaimQuestion } from '../questions/question.ts';
import { type Circumstances, dateFault } from './circumstances.ts';

/* The places of the claim: a page for each question that is still open, one to check them, then what follows. */

export const CHECK = 'check';
/** What follows from the answers, a page each. */
export const ENDS = ['time', 'do-now', 'letters', 'ways'] as const;
export type End = (typeof ENDS)[number];

export type Told = {
  /** What the person said of where, when and against whom. */
  readonly circumstances: Circumstances;
  /** What the story they came from says of it. */
  readonly suggested: Circumstances;
  /** What they said of what happened. */
  readonly answers: Answers;
  readonly today: Day;
};

export function isEnd(place: string): place is End {
  return ENDS.some((end) => end === place);
}

/** As the story says until the person does. */
export function knownOf({ circumstances, suggested }: Told): Circumstances {
  return { ...suggested, ...circumstances };
}

/** Every question that is put to this person, in asking order: one that other answers rule out is not. */
export function questionsFor(told: Told): readonly ClaimQuestion[] {
  return askedIn(allClaimQuestions, knownOf(told)).filter(({ id }) => !isRuledOut(id, told));
}

/** Whoever was asked before whether they were under 18 then, and was not, is asked no age. */
function isRuledOut(id: string, { answers, circumstances }: Told): boolean {
  const saidOf = answers.vulnerable !== undefined && !has(answers, 'vulnerable', 'child', 'unknown');
  return id === 'age-then' && saidOf && circumstances['age-then'] === undefined;
}

/** What must be said before anything follows, in asking order; dates that cannot both be right are asked again. */
function toAsk(told: Told, said: Circumstances): readonly string[] {
  const missing = missingIn(allClaimQuestions, said).map(({ id }) => id);
  if (missing.length > 0) return missing;
  return dateFault(said, told.today) === undefined ? [] : ['found-out'];
}

/** Where a person who asks for a place of the claim may be: there, or at the first that must come before it. */
export function reachableInClaim(place: string, told: Told): string {
  const order = questionsFor(told).map(({ id }) => id);
  const [first] = toAsk(told, knownOf(told));
  if (order.includes(place) && (first === undefined || order.indexOf(place) <= order.indexOf(first)))
    return place;
  if (first !== undefined) return first;
  // What a story suggests is shown once before anything is counted from it.
  if (place === CHECK || toAsk(told, told.circumstances).length > 0) return CHECK;
  return isEnd(place) ? place : 'time';
}

/** The next place: the next question that nobody has answered, then the check. */
export function nextInClaim(place: string, told: Told): string {
  const known: Given = knownOf(told);
  const order = questionsFor(told);
  const at = order.findIndex(({ id }) => id === place);
  const open = order.slice(at + 1).find(({ id }) => known[id] === undefined);
  return open?.id ?? reachableInClaim(CHECK, told);
}

/** Where a change leads: to what it has left open, if anything. */
export function leftOpen(told: Told): string | undefined {
  return toAsk(told, knownOf(told))[0];
}

/** The question before, of those that the story has not answered; undefined where none is. */
export function beforeInClaim(place: string, told: Told): string | undefined {
  const { circumstances, suggested }: { circumstances: Given; suggested: Given } = told;
  const order = questionsFor(told);
  const at = place === CHECK ? order.length : order.findIndex(({ id }) => id === place);
  const shown = order
    .slice(0, Math.max(0, at))
    .filter(({ id }) => circumstances[id] !== undefined || suggested[id] === undefined);
  return shown.at(-1)?.id;
}

/** How far along, from 1; `atMost` counts questions that may yet be put, so that it never grows. */
export function progressInClaim(place: string, told: Told): { number: number; atMost: number } {
  const known: Given = knownOf(told);
  const { circumstances, suggested }: { circumstances: Given; suggested: Given } = told;
  const put = questionsFor(told);
  const possible = allClaimQuestions.filter(
    (question) =>
      (put.includes(question) || isUndecided(question, known)) &&
      !isRuledOut(question.id, told) &&
      (question.id === place ||
        circumstances[question.id] !== undefined ||
        suggested[question.id] === undefined),
  );
  return { number: possible.findIndex(({ id }) => id === place) + 1, atMost: possible.length };
}

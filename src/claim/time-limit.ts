import {
  addDays,
  addMonths,
  addYears,
  type Day,
  daysBetween,
  lastWeekdayUpTo,
  reopeningAfter,
} from '../calendar/day.ts';
import { earliest, latest, losesLeapDay, type When } from '../calendar/when.ts';
import type { Answers } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import { type Circumstances, mayBePublic, nationsOf } from './circumstances.ts';
import { mayBeInjured } from './injury.ts';
import { type LaterReason, laterReasons } from './later.ts';
import type { Cause, Law, LimitRule } from './law.ts';
import { type LimitNote, limitNotes } from './limit-notes.ts';
import { notCovered, type Refusal, refusals } from './refusals.ts';

/**
 * `last-hours`: the last safe day is gone and the anniversary is not, or the court may have been shut on it.
 * `may-have-passed`: past if it happened early in the time the person named, open if late.
 */
type LimitState = 'past' | 'last-hours' | 'may-have-passed' | 'today' | 'soon' | 'later';

export type Limit = {
  readonly rule: LimitRule;
  /** The day time is counted from: the earliest it can be. */
  readonly from: Day;
  readonly anniversary: Day;
  /** The last working day on which a claim is surely in time. */
  readonly lastSafeDay: Day;
  /** Below zero once it has passed. */
  readonly daysLeft: number;
  readonly state: LimitState;
  /** Counted from a child's 18th birthday instead of the event. */
  readonly fromEighteen: boolean;
  /** It ended on a weekend, so the day before that is given. */
  readonly movedForWeekend: boolean;
  /** It started on a 29 February, counted as 28 February. */
  readonly leapDay: boolean;
};

/** A limit that applies but cannot be dated, because nobody knows when it happened. */
export type UndatedLimit = {
  readonly rule: LimitRule;
  /** It must have happened before it was found out, so the limit is no later than this. */
  readonly noLaterThan?: Day;
};

export type TimeLimits =
  | {
      readonly kind: 'dated';
      /** The earliest of all, passed or not. */
      readonly headline: Limit;
      /** The earliest that has not passed. */
      readonly stillOpen?: Limit;
      /** Every limit, earliest first. */
      readonly limits: readonly Limit[];
      /** Where every limit shown has passed: those still open in another nation that it may have been, earliest first. */
      readonly elsewhere: readonly Limit[];
      /** Why somebody whose dates have all passed may still be in time. Empty while a limit shown is open. */
      readonly later: readonly LaterReason[];
      readonly notes: readonly LimitNote[];
    }
  | {
      readonly kind: 'undated';
      readonly undated: readonly UndatedLimit[];
      readonly limits: readonly Limit[];
      readonly notes: readonly LimitNote[];
    }
  | { readonly kind: 'not-covered'; readonly reasons: readonly Refusal[] };

/** Below this many months left, advice comes first. Finding a lawyer and sending a letter first take about as long. */
const SOON_MONTHS = 6;

/** On one day, the narrowest claim is named first. */
const ORDER: readonly Cause[] = [
  'human-rights',
  'psychiatric-injury',
  'data-protection',
  'private-information',
];

/** Every time limit that may apply, counted so as to be too early rather than too late. */
export function timeLimits(circumstances: Circumstances, answers: Answers, law: Law, today: Day): TimeLimits {
  if (notCovered(circumstances).length > 0) {
    return { kind: 'not-covered', reasons: refusals(circumstances, law) };
  }
  const limits: Limit[] = [];
  const undated: UndatedLimit[] = [];
  for (const rule of rulesFor(circumstances, answers, law)) {
    const from = startOf(rule, circumstances, today);
    if (from) limits.push(limitFrom(rule, from, circumstances, today));
    else undated.push({ rule, noLaterThan: noLaterThan(rule, circumstances['found-out'], today) });
  }
  const all = limits.toSorted(inTime);
  const sorted = shortestOfEachCause(all);
  const notes = limitNotes(circumstances, answers, sorted, law);
  const [headline] = sorted;
  if (undated.length > 0 || !headline) {
    return { kind: 'undated', undated: oneOfEachCause(undated), limits: sorted, notes };
  }
  const stillOpen = sorted.find(({ daysLeft }) => daysLeft >= 0);
  const later = stillOpen ? [] : laterReasons(limits, circumstances, answers, law, today);
  const elsewhere = stillOpen ? [] : all.filter(({ daysLeft }) => daysLeft >= 0);
  return { kind: 'dated', headline, stillOpen, limits: sorted, elsewhere, later, notes };
}

function rulesFor(circumstances: Circumstances, answers: Answers, law: Law): readonly LimitRule[] {
  const nations = nationsOf(circumstances);
  return law.limits.filter(
    (rule) => nations.includes(rule.nation) && isOpen(rule.cause, circumstances, answers),
  );
}

function isOpen(cause: Cause, circumstances: Circumstances, answers: Answers): boolean {
  if (cause === 'human-rights') return mayBePublic(circumstances);
  if (cause === 'psychiatric-injury') return mayBeInjured(answers);
  return true;
}

/** The day a rule counts from, or undefined when it is not known. */
function startOf(rule: LimitRule, circumstances: Circumstances, today: Day): Day | undefined {
  return (
    eighteenthBirthday(rule, circumstances, today) ??
    (circumstances.happened && earliest(circumstances.happened))
  );
}

/**
 * The first day on which the person can have turned 18, or can turn 18, where the law stops time until then. Someone
 * of 10 on a day turns 11 on the next at the earliest. A child whose age is not said is taken to be 17. The Human
 * Rights Act year runs for children too; so, until it is checked, does every Scottish limit.
 */
function eighteenthBirthday(rule: LimitRule, circumstances: Circumstances, today: Day): Day | undefined {
  if (rule.childFrom === undefined) return undefined;
  const most = rule.childFrom - 1;
  const { whose, 'child-age': childAge } = circumstances;
  if (whose === 'my-child' || (whose === undefined && childAge !== undefined)) {
    return birthdayAfter(today, most - (childAge ?? most));
  }
  const age = circumstances['age-then'];
  const day = circumstances.happened && earliest(circumstances.happened);
  return age === undefined || day === undefined || age > most ? undefined : birthdayAfter(day, most - age);
}

function birthdayAfter(day: Day, years: number): Day {
  return addDays(addYears(day, years), 1);
}

/**
 * In England and Wales the day it happened is left out, so a claim may still start on the anniversary itself;
 * the Human Rights Act year begins with that day and ends the day before. We give the day before for all.
 */
function limitFrom(rule: LimitRule, from: Day, circumstances: Circumstances, today: Day): Limit {
  const anniversary = addYears(from, rule.value);
  const dayBefore = addDays(anniversary, -1);
  const lastSafeDay = lastWeekdayUpTo(dayBefore);
  const fromEighteen = eighteenthBirthday(rule, circumstances, today) !== undefined;
  const latestAnniversary = addYears(latestStart(rule, from, fromEighteen, circumstances, today), rule.value);
  return {
    rule,
    from,
    anniversary,
    lastSafeDay,
    daysLeft: daysBetween(today, lastSafeDay),
    state: stateOf({ lastSafeDay, anniversary, latestAnniversary }, today),
    fromEighteen,
    movedForWeekend: lastSafeDay !== dayBefore,
    leapDay: losesLeapDay(from, rule.value),
  };
}

/** The last day time can have started; for a child of today only the first can be known. */
function latestStart(
  rule: LimitRule,
  from: Day,
  fromEighteen: boolean,
  { happened, 'age-then': age }: Circumstances,
  today: Day,
): Day {
  if (fromEighteen && age === undefined) return from;
  if (!happened) return from;
  const last = latest(happened, today);
  return fromEighteen && rule.childFrom !== undefined && age !== undefined
    ? addYears(last, rule.childFrom - age)
    : last;
}

function safeDay(rule: LimitRule, from: Day): Day {
  return lastWeekdayUpTo(addDays(addYears(from, rule.value), -1));
}

type Ends = { readonly lastSafeDay: Day; readonly anniversary: Day; readonly latestAnniversary: Day };

function stateOf({ lastSafeDay, anniversary, latestAnniversary }: Ends, today: Day): LimitState {
  if (lastSafeDay < today) {
    if (reopeningAfter(anniversary) >= today) return 'last-hours';
    return reopeningAfter(latestAnniversary) >= today ? 'may-have-passed' : 'past';
  }
  if (lastSafeDay === today) return 'today';
  return lastSafeDay < addMonths(today, SOON_MONTHS) ? 'soon' : 'later';
}

function noLaterThan(rule: LimitRule, foundOut: When | undefined, today: Day): Day | undefined {
  return foundOut === undefined || foundOut.kind === UNKNOWN
    ? undefined
    : safeDay(rule, latest(foundOut, today));
}

/** When the nation is not known, each cause has three limits; only the shortest is safe. */
function shortestOfEachCause(sorted: readonly Limit[]): readonly Limit[] {
  return sorted.filter(
    (limit, index) => sorted.findIndex(({ rule }) => rule.cause === limit.rule.cause) === index,
  );
}

function oneOfEachCause(undated: readonly UndatedLimit[]): readonly UndatedLimit[] {
  const shortest = undated.toSorted((one, other) => one.rule.value - other.rule.value);
  return ORDER.flatMap((cause) => shortest.filter(({ rule }) => rule.cause === cause).slice(0, 1));
}

function inTime(one: Limit, other: Limit): number {
  if (one.lastSafeDay !== other.lastSafeDay) return one.lastSafeDay < other.lastSafeDay ? -1 : 1;
  return ORDER.indexOf(one.rule.cause) - ORDER.indexOf(other.rule.cause);
}

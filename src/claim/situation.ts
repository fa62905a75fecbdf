import { addMonths, addYears, type Day } from '../calendar/day.ts';
import { latest } from '../calendar/when.ts';
import type { Answers } from '../questions/answers.ts';
import { has } from '../questions/condition.ts';
import { type Danger, dangers } from '../questions/danger.ts';
import { type Already, type Circumstances, isLawEnforcement, type Proof } from './circumstances.ts';
import type { ClaimTime } from './claim-time.ts';
import { type Figure, figureOf, type Law, type Measure } from './law.ts';
import { say } from './sentence.ts';
import type { TimeLimits } from './time-limit.ts';

/** All that steps and warnings look at to decide whether they are for this person. */
export type Situation = {
  readonly circumstances: Circumstances;
  readonly limits: TimeLimits;
  readonly time: ClaimTime;
  readonly dangers: readonly Danger[];
  readonly has: (id: string, ...options: string[]) => boolean;
  readonly did: (...done: Already[]) => boolean;
  readonly holds: (...proof: Proof[]) => boolean;
  readonly lostMoney: boolean;
  /** A sentence of content/law/, in words. */
  readonly say: (id: string) => string;
  /** Whether a clock or a limit of content/law/ may still run: the latest it can have happened counts. */
  readonly mayStillRun: (id: string) => boolean;
};

export function situationOf(
  circumstances: Circumstances,
  answers: Answers,
  limits: TimeLimits,
  time: ClaimTime,
  law: Law,
  today: Day,
): Situation {
  return {
    circumstances,
    limits,
    time,
    dangers: dangers(answers),
    has: (id, ...options) => has(answers, id, ...options),
    did: (...done) => has(circumstances, 'already', ...done),
    holds: (...proof) => has(circumstances, 'proof', ...proof),
    lostMoney: typeof answers.loss === 'number' && answers.loss > 0,
    say: (id) => say(law, id),
    mayStillRun: (id) => endOf(id, lastDayIn(circumstances, today), law) >= today,
  };
}

function lastDayIn({ happened }: Circumstances, today: Day): Day {
  return happened ? latest(happened, today) : today;
}

function endOf(id: string, from: Day, law: Law): Day {
  const { value, unit } = figureOf<Pick<Measure, 'value' | 'unit'> & Figure>(
    [...law.clocks, ...law.limits],
    id,
  );
  return unit === 'years' ? addYears(from, Number(value)) : addMonths(from, Number(value));
}

/** In danger from whoever has it: the first thing to ask, before any claim. */
export function isInDanger({ dangers }: Situation): boolean {
  return dangers.length > 0;
}

export function isMoneyAtStake({ has }: Situation): boolean {
  return has('data', 'finance', 'identity') || has('recipients', 'criminals');
}

/** Less than six months, none at all, or not known: of the claim, or of one limit of several. */
export function isUrgent({ time, limits }: Situation): boolean {
  if (limits.kind === 'not-covered') return false;
  const unsure = limits.limits.some(({ state }) => state === 'may-have-passed' || state === 'last-hours');
  return time !== 'in-time' || limits.kind === 'undated' || unsure;
}

/** Something was agreed or begun that decides what is still open. */
export function isTied({ did }: Situation): boolean {
  return did('accepted-money', 'signed', 'started-claim');
}

/** Whoever held it has said yes or no, or a court is to. */
export function hasAnswered({ did }: Situation): boolean {
  return did('refused', 'offered', 'accepted-money', 'started-claim');
}

/** Whether a claim can still be thought of: not refused outright. */
export function isClaimable({ limits }: Situation): boolean {
  return limits.kind !== 'not-covered';
}

export function isPoliceOrProsecutor({ circumstances }: Situation): boolean {
  return isLawEnforcement(circumstances);
}

/** Those whose work records are seldom their own staff's alone: a pupil's, a reader's, a neighbour's. */
const NOT_EMPLOYERS = ['school', 'university', 'media', 'private-person', 'unknown'];

/** Staff, or someone who may be: of an employer, or of a body that lost records of work. */
export function mayBeStaff({ circumstances: { responsible, whose }, has }: Situation): boolean {
  if (whose === 'my-child' || responsible === undefined) return false;
  return responsible === 'employer' || (has('data', 'work-school') && !NOT_EMPLOYERS.includes(responsible));
}

/** It goes on, or may: stopping it comes before paying for it. */
export function mayGoOn({ circumstances: { happened }, has }: Situation): boolean {
  if (happened?.kind === 'still-going-on') return true;
  return happened?.kind === 'unknown' && (has('persisted', 'yes') || has('conduct', 'deliberate'));
}

/** A crime of violence may have followed; a child has longer for the scheme than its clock says. */
export function mayBeHurtByCrime({ has, mayStillRun, circumstances: { whose } }: Situation): boolean {
  const hurt = has('access', 'misused') && has('effects', 'safety-fear', 'moved', 'harassed');
  return hurt && (mayStillRun('criminal-injuries') || whose === 'my-child' || has('vulnerable', 'child'));
}

/** Grounds on which people are treated worse, among the kinds of information. */
const PROTECTED = ['health', 'mental-health', 'beliefs-origin', 'sexual-life'];

export function mayBeTreatedWorse({ has, mayStillRun }: Situation): boolean {
  return mayStillRun('equality-county-court') && (has('data', ...PROTECTED) || has('vulnerable', 'disabled'));
}

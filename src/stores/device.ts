import { atom } from 'nanostores';
import { addDays, type Day, isDay } from '../claim/day.ts';
import { type Answers, settle } from '../questions/answers.ts';
import { readAnswers, refusedIn } from '../questions/read-answers.ts';
import { $answers, takeUp } from './answers.ts';
import { resumeBreach } from './breach.ts';
import { resumeCircumstances, today } from './claim.ts';
import { keepIn, keepInTab } from './keeping.ts';

/*
 * A copy of the answers that a person chose to keep on this device. It is made when they ask and at no other time,
 * and every tab of this site sees it. Each copy has a stamp: a tab that does not know the stamp does not write over
 * the copy unless the person says so.
 */
const VERSION = 1;
/** How long a copy is kept, in days: time to hear from an organisation, which has a month to answer. */
export const DAYS_KEPT = 30;

const device = keepIn(() => localStorage, 'amends-kept');
const stampKnown = keepInTab('amends-kept-stamp');
/** What goes with the answers: where, when and against whom; the story they came from. Each is read piece by piece. */
const claim = keepInTab('amends-claim');
const breach = keepInTab('amends-breach');

export type Copy = {
  readonly answers: Answers;
  /** The day after which it is deleted. */
  readonly until: Day;
  readonly stamp: string;
  /** Names of what could not be read. */
  readonly refused: readonly string[];
};

export const $copy = atom<Copy | null>(null);
/** What another tab did to the copy while this one was open. */
export const $elsewhere = atom<'replaced' | 'deleted' | null>(null);

export type Look = { readonly kind: 'none' | 'expired' | 'unreadable' } | ({ readonly kind: 'copy' } & Copy);

/** What this device holds. A copy past its day, or one that is not ours to read, is deleted. */
export function lookOnDevice(): Look {
  const look = readCopy(device.read());
  if (look.kind !== 'copy') device.clear();
  $copy.set(look.kind === 'copy' ? look : null);
  return look;
}

function readCopy(kept: unknown): Look {
  if (kept === null) return { kind: 'none' };
  const { version, until, stamp, answers } = Object(kept) as Record<string, unknown>;
  if (version !== VERSION || typeof stamp !== 'string') return { kind: 'unreadable' };
  if (typeof until !== 'string' || !isDay(until)) return { kind: 'unreadable' };
  // A day too far ahead means that the clock or the copy was changed.
  if (until < today() || until > addDays(today(), DAYS_KEPT)) return { kind: 'expired' };
  const { answers: read, faults } = readAnswers(answers);
  return { kind: 'copy', answers: settle(read), until, stamp, refused: refusedIn(faults) };
}

export function dayOfDeletion(): Day {
  return addDays(today(), DAYS_KEPT);
}

/** `theirs`: another tab made the copy that is there, so nothing was written. */
export function keepOnDevice(replace: boolean): 'kept' | 'refused' | 'theirs' {
  const there = readCopy(device.read());
  if (!replace && there.kind === 'copy' && !isOurs(there)) {
    $copy.set(there);
    return 'theirs';
  }
  const stamp = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const written = device.write({
    version: VERSION,
    stamp,
    until: dayOfDeletion(),
    answers: $answers.get(),
    claim: claim.read(),
    breach: breach.read(),
  });
  if (!written) return 'refused';
  stampKnown.write(stamp);
  $elsewhere.set(null);
  lookOnDevice();
  return 'kept';
}

export function deleteFromDevice(): void {
  device.clear();
  $copy.set(null);
  $elsewhere.set(null);
}

/** Whether this tab made the copy, or took it up. */
export function isOurs(copy: Copy): boolean {
  return stampKnown.read() === copy.stamp;
}

export function isSame(one: Answers, other: Answers): boolean {
  return JSON.stringify(settle(one)) === JSON.stringify(settle(other));
}

/** Puts the copy in place of what is in this tab. */
export function takeUpCopy(copy: Copy): void {
  const kept = Object(device.read()) as Record<string, unknown>;
  claim.write(kept.claim ?? null);
  breach.write(kept.breach ?? null);
  stampKnown.write(copy.stamp);
  $elsewhere.set(null);
  takeUp(copy.answers);
  resumeBreach();
  resumeCircumstances();
}

/** Learns what other tabs do to the copy. The browser tells every tab but the one that did it. */
export function watchDevice(): () => void {
  const changed = (event: StorageEvent) => {
    if (event.key !== 'amends-kept' && event.key !== null) return;
    const look = lookOnDevice();
    $elsewhere.set(look.kind === 'copy' ? 'replaced' : 'deleted');
  };
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}

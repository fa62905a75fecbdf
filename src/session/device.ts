import { atom } from 'nanostores';
import { addDays, type Day, isDay } from '../calendar/day.ts';
import { type Answers, settle } from '../questions/answers.ts';
import type { Place } from '../questions/journey.ts';
import { readAnswers } from '../questions/read-answers.ts';
import { $dropped } from './answers.ts';
import { today } from './claim.ts';
import { clearDevice, copyOnDevice, DEVICE_KEY, writeDevice } from './device-copy.ts';
import { $place } from './place.ts';
import { $session, changeSession, readRecord, replaceSession, type Session } from './session.ts';
import { readBreach } from './story.ts';

/*
 * A copy of the session that a person chose to keep on this device. It is made when they ask and at no other time,
 * and every tab of this site sees it. Each copy has a stamp: a tab that does not know the stamp does not write over
 * the copy unless the person says so.
 */
const COPY_VERSION = 2;
/** How long a copy is kept, in days: time to hear from an organisation, which has a month to answer. */
export const DAYS_KEPT = 30;
/** Before this site could be opened. A copy whose day lies further back was dated by a clock that was wrong. */
const BEFORE_THIS_SITE: Day = '2026-11-01';

export type Copy = Pick<Session, 'answers' | 'circumstances' | 'heads' | 'breach'> & {
  /** The day after which it is deleted. */
  readonly until: Day;
  readonly stamp: string;
  /** Where the person was; undefined in a copy made before copies had places. */
  readonly place: Place | undefined;
  /** Names of what could not be read. */
  readonly refused: readonly string[];
};

export const $copy = atom<Copy | null>(null);
/** What another tab did to the copy while this one was open. */
export const $elsewhere = atom<'replaced' | 'deleted' | null>(null);

export type Look =
  | { readonly kind: 'none' | 'expired' | 'unreadable' | 'later' }
  | ({ readonly kind: 'copy' } & Copy);

/** What this device holds. A copy past its day, or one that nobody can read, is deleted; one of a later release is not. */
export function lookOnDevice(): Look {
  const kept = copyOnDevice();
  const look = readCopy(kept);
  if (look.kind === 'expired' || look.kind === 'unreadable') clearDevice();
  if (look.kind === 'copy' && look.until !== Object(kept).until) {
    writeDevice({ ...Object(kept), until: look.until });
  }
  $copy.set(look.kind === 'copy' ? look : null);
  return look;
}

function readCopy(kept: unknown): Look {
  if (kept === null) return { kind: 'none' };
  const { version, until, stamp, place, answers, circumstances, heads, breach } = Object(kept) as Record<
    string,
    unknown
  >;
  if (typeof version === 'number' && version > COPY_VERSION) return { kind: 'later' };
  if (version !== COPY_VERSION || typeof stamp !== 'string') return { kind: 'unreadable' };
  if (typeof until !== 'string' || !isDay(until)) return { kind: 'unreadable' };
  const day = dayKept(until, today());
  if (day < today()) return { kind: 'expired' };
  const { answers: read, faults } = readAnswers(answers);
  return {
    kind: 'copy',
    answers: settle(read),
    circumstances: readRecord(circumstances),
    heads: readRecord(heads),
    breach: readBreach(breach),
    until: day,
    stamp,
    place: typeof place === 'string' ? place : undefined,
    refused: faults.map(({ field }) => field),
  };
}

/** The day a copy goes: its own, unless a clock that has since been put right set it where it cannot be. */
function dayKept(until: Day, on: Day): Day {
  const last = addDays(on, DAYS_KEPT);
  // East of here it may be tomorrow already.
  if (until > addDays(last, 1)) return last;
  return until < BEFORE_THIS_SITE && on >= BEFORE_THIS_SITE ? last : until;
}

export function dayOfDeletion(): Day {
  return addDays(today(), DAYS_KEPT);
}

/** `theirs`: what is there was made by another tab, or by a later release, so nothing was written. */
export function keepOnDevice(replace: boolean): 'kept' | 'refused' | 'theirs' {
  const there = lookOnDevice();
  if (there.kind === 'later' || (!replace && there.kind === 'copy' && !isOurs(there))) return 'theirs';
  const stamp = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const { answers, circumstances, heads, breach } = $session.get();
  const kept = {
    version: COPY_VERSION,
    stamp,
    until: dayOfDeletion(),
    place: $place.get(),
    answers,
    circumstances,
    heads,
    breach,
  };
  if (!writeDevice(kept)) return 'refused';
  changeSession({ stamp });
  $elsewhere.set(null);
  lookOnDevice();
  return 'kept';
}

export function deleteFromDevice(): void {
  clearDevice();
  $copy.set(null);
  $elsewhere.set(null);
}

/** Whether this tab made the copy, or took it up. */
export function isOurs(copy: Copy): boolean {
  return $session.get().stamp === copy.stamp;
}

export function isSame(one: Answers, other: Answers): boolean {
  return JSON.stringify(settle(one)) === JSON.stringify(settle(other));
}

/** Puts the copy in place of what is in this tab. */
export function takeUpCopy({ answers, circumstances, heads, breach, stamp }: Copy): void {
  $elsewhere.set(null);
  $dropped.set([]);
  replaceSession({ answers, circumstances, heads, breach, stamp });
}

/** Learns what other tabs do to the copy. The browser tells every tab but the one that did it. */
export function watchDevice(): () => void {
  const changed = (event: StorageEvent) => {
    if (event.key !== DEVICE_KEY && event.key !== null) return;
    $elsewhere.set(lookOnDevice().kind === 'copy' ? 'replaced' : 'deleted');
  };
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}

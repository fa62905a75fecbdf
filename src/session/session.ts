import { atom } from 'nanostores';
import type { Answers } from '../questions/answers.ts';
import { readAnswers, WHOLE } from '../questions/read-answers.ts';
import { forgetEarlier, takeEarlier } from './earlier.ts';
import { keepIn, keyUnder } from './keeping.ts';
import { type BreachFacts, readBreach } from './story.ts';

/** Everything this tab knows of a person: one value, replaced whole, so that two people are never mixed. */
export type Session = {
  readonly answers: Answers;
  /** Where, when, whose and against whom, as they are written; `claim.ts` reads them. */
  readonly circumstances: Readonly<Record<string, unknown>>;
  /** What money lost is made up of, as it is written; `loss.ts` reads it. */
  readonly heads: Readonly<Record<string, unknown>>;
  /** What they were offered, as it is written; `offer.ts` reads it. Empty where nobody said. */
  readonly offer: Readonly<Record<string, unknown>>;
  /** The story they came from. */
  readonly breach: BreachFacts | null;
  /** Names the copy on this device that this tab made, or took up. */
  readonly stamp: string | null;
};

export const SESSION_VERSION = 2;
export const EMPTY: Session = {
  answers: {},
  circumstances: {},
  heads: {},
  offer: {},
  breach: null,
  stamp: null,
};

const tab = keepIn(() => sessionStorage, keyUnder(import.meta.env.BASE_URL, 'amends'));

export const $session = atom<Session>(EMPTY);
/** Counts the people who were here: one more each time the session is replaced whole. */
export const $whoever = atom(0);
/** Whether a reload would find the session again. */
export const $kept = atom<'kept' | 'memory-only'>('kept');
/** Fields of what was kept that could not be read, and so were left out. */
export const $leftOut = atom<readonly string[]>([]);

/** Whether anybody has answered anything; to have come from a story is not that. */
export function holdsSomebody({ answers, circumstances, heads, offer }: Session): boolean {
  return Object.keys({ ...answers, ...circumstances, ...heads, ...offer }).length > 0;
}

/** Takes up what the tab kept. What an earlier release kept there is kept anew in this form. */
export function resume(): void {
  const kept = tab.read();
  const earlier = kept === null ? takeEarlier() : null;
  const { session, leftOut } = readSession(kept ?? earlier);
  $session.set(session);
  $leftOut.set(leftOut);
  if (earlier === null) return;
  changeSession({});
  if ($kept.get() === 'kept') forgetEarlier();
}

function readSession(kept: unknown): { readonly session: Session; readonly leftOut: readonly string[] } {
  if (kept === null) return { session: EMPTY, leftOut: [] };
  const { version, answers, circumstances, heads, offer, breach, stamp } = Object(kept) as Record<
    string,
    unknown
  >;
  if (version !== SESSION_VERSION) return { session: EMPTY, leftOut: [WHOLE] };
  const reading = readAnswers(answers);
  const session = {
    answers: reading.answers,
    circumstances: readRecord(circumstances),
    heads: readRecord(heads),
    offer: readRecord(offer),
    breach: readBreach(breach),
    stamp: typeof stamp === 'string' ? stamp : null,
  };
  return { session, leftOut: reading.faults.map(({ field }) => field) };
}

/** Something named by its fields; empty where it is anything else. */
export function readRecord(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && !Array.isArray(given) ? { ...given } : {};
}

/** Puts another person, or nobody, in place of whoever was here. */
export function replaceSession(session: Partial<Session>): void {
  $leftOut.set([]);
  $whoever.set($whoever.get() + 1);
  keep({ ...EMPTY, ...session });
}

export function changeSession(changed: Partial<Session>): void {
  keep({ ...$session.get(), ...changed });
}

function keep(session: Session): void {
  $session.set(session);
  if (!holdsSomebody(session) && session.breach === null) {
    tab.clear();
    forgetEarlier();
    return;
  }
  $kept.set(tab.write({ version: SESSION_VERSION, ...session }) ? 'kept' : 'memory-only');
}

/** After Back to a page that the browser held on to: another page of this tab may have changed or deleted what it shows. */
export function resumeAfterBack(): void {
  if ($kept.get() !== 'kept') return;
  resume();
  if (!holdsSomebody($session.get())) $whoever.set($whoever.get() + 1);
}

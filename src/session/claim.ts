import { atom, computed } from 'nanostores';
import { type Day, dayOf } from '../calendar/day.ts';
import { type Already, type Circumstances, writeCircumstances } from '../claim/circumstances.ts';
import type { LawFile } from '../claim/corrected-date.ts';
import { readCircumstances } from '../claim/read-circumstances.ts';
import { FORMATS, fetchFile, formatOf } from './fetched.ts';
import { $session, changeSession } from './session.ts';
import type { BreachFacts } from './story.ts';

export const $law = atom<LawFile | null>(null);
/** What the person said about where, when and against whom. */
export const $circumstances = computed($session, ({ circumstances }) =>
  readCircumstances(circumstances, today()),
);

/** The day it is where the reader is. No other place than this and `momentNow` reads the clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** When a file is made, in UTC: of two calendar files the later counts. It says nothing of what day it is for the law. */
export function momentNow(): string {
  return new Date().toISOString();
}

/** Fetches the law, once, from this site's own files. Rejects when it cannot be had. */
export async function loadLaw(base: string): Promise<void> {
  if ($law.get()) return;
  const { file } = await fetchFile<LawFile>(`${base}data/law.json`, formatOf(FORMATS.law));
  $law.set(file);
}

export function setCircumstances(circumstances: Circumstances): void {
  changeSession({ circumstances: writeCircumstances(circumstances) });
}

/** What a post suggests, for the person to confirm: only what the form can hold. */
export function suggestedCircumstances(breach: BreachFacts | null): Circumstances {
  return readCircumstances(breach?.claim, today());
}

const DONE_BY_OFFER: ReadonlyMap<unknown, Already> = new Map([
  ['money', 'offered'],
  ['monitoring', 'offered-monitoring'],
]);

/** What was said of an offer, as something done already: ticked where that is asked, for the person to confirm. */
export function doneByOffer(circumstances: Circumstances): Circumstances {
  const done = DONE_BY_OFFER.get($session.get().offer.form);
  return done && circumstances.already === undefined ? { ...circumstances, already: [done] } : circumstances;
}

/** Where it happened, as the person said, or else as the story they came from says; nothing where neither does. */
export function nationKnown(breach: BreachFacts | null): unknown {
  return $circumstances.get().nation ?? suggestedCircumstances(breach).nation;
}

import { atom } from 'nanostores';
import { type Circumstances, writeCircumstances } from '../claim/circumstances.ts';
import type { LawFile } from '../claim/corrected-date.ts';
import { type Day, dayOf } from '../claim/day.ts';
import { readCircumstances } from '../claim/read-circumstances.ts';
import { $answers, $forChild } from './answers.ts';
import type { BreachFacts } from './breach.ts';
import { keepInTab } from './keeping.ts';

const VERSION = 1;
const tab = keepInTab('amends-claim');

export const $law = atom<LawFile | null>(null);
/** What the person said about where, when and against whom. */
export const $circumstances = atom<Circumstances>({});

/** The day it is where the reader is. No other place reads the clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Fetches the law, once, from this site's own files. Rejects when it cannot be had. */
export async function loadLaw(base: string): Promise<void> {
  if ($law.get()) return;
  const response = await fetch(`${base}data/law.json`);
  if (!response.ok) throw new Error(`law.json: ${response.status}`);
  $law.set((await response.json()) as LawFile);
}

/** Whether a claim was looked at in this tab, so that a reload opens it again. Whose it is can be said before that. */
export function claimIsUnderWay(): boolean {
  return Object.keys(readKept()).some((id) => id !== 'whose');
}

export function resumeCircumstances(): void {
  $circumstances.set(readKept());
}

export function setCircumstances(circumstances: Circumstances): void {
  $circumstances.set(circumstances);
  $forChild.set(circumstances.whose === 'my-child');
  tab.write({ version: VERSION, circumstances: writeCircumstances(circumstances) });
}

/** What a post suggests, for the person to confirm: only what the form can hold. */
export function suggestedCircumstances(breach: BreachFacts | null): Circumstances {
  return readCircumstances(breach?.claim, today());
}

/** Where it happened, as the person said, or else as the story they came from says; nothing where neither does. */
export function nationKnown(breach: BreachFacts | null): unknown {
  return readKept().nation ?? suggestedCircumstances(breach).nation;
}

export function forgetCircumstances(): void {
  $circumstances.set({});
  tab.clear();
}

// Deleting the answers deletes what belongs to them.
$answers.listen((answers) => {
  if (Object.keys(answers).length === 0) forgetCircumstances();
});

function readKept(): Circumstances {
  const kept = tab.read();
  if (typeof kept !== 'object' || kept === null) return {};
  const { version, circumstances } = kept as { version?: unknown; circumstances?: unknown };
  return version === VERSION ? readCircumstances(circumstances, today()) : {};
}

import { atom } from 'nanostores';
import type { Answers } from '../questions/answers.ts';
import { readAnswers } from '../questions/read-answers.ts';
import type { Scale } from '../remedies/remedy.ts';
import { keepInTab } from './keeping.ts';

/** What a post says about its breach: answers to suggest, each for the person to confirm. */
export type BreachFacts = {
  readonly slug: string;
  readonly title: string;
  readonly organisation: string;
  /** Address of the post on this site. */
  readonly post: string;
  readonly answers: Answers;
  /** How many it hit, and whether criminals took it, where that is known. */
  readonly scale?: Scale;
  /** Where, when and against whom, as saved circumstances are written; read when a claim is looked at. */
  readonly claim?: Readonly<Record<string, unknown>>;
};

const tab = keepInTab('amends-breach');

export const $breach = atom<BreachFacts | null>(null);
/** The breach a link named that could not be opened, if any. */
export const $breachFault = atom<string | null>(null);

const SLUG = /^[a-z0-9-]{1,120}$/;

/** The breach a link to the questionnaire names: `#breach=slug`. */
export function breachInAddress(hash: string): string | null {
  return hash.startsWith('#breach=') ? hash.slice('#breach='.length) : null;
}

/** Fetches the facts of a breach from this site's own files. No answer goes with the request. */
export async function openBreach(slug: string, base: string): Promise<void> {
  $breachFault.set(null);
  try {
    if (!SLUG.test(slug)) throw new Error('not a name of ours');
    const response = await fetch(`${base}data/breaches/${slug}.json`);
    if (!response.ok) throw new Error(String(response.status));
    const facts = (await response.json()) as BreachFacts;
    $breach.set(checked(facts));
    tab.write(facts);
  } catch {
    $breachFault.set(slug);
  }
}

export function resumeBreach(): void {
  const kept = tab.read() as BreachFacts | null;
  if (kept && typeof kept.slug === 'string' && SLUG.test(kept.slug)) $breach.set(checked(kept));
}

export function forgetBreach(): void {
  $breach.set(null);
  $breachFault.set(null);
  tab.clear();
}

function checked(facts: BreachFacts): BreachFacts {
  return { ...facts, answers: readAnswers(facts.answers).answers };
}

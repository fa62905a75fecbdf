import { atom, computed } from 'nanostores';
import { $session, changeSession, replaceSession } from './session.ts';
import type { BreachFacts } from './story.ts';

/** The story that the page itself is about, where it stands inside another site's page. */
const $ofPage = atom<BreachFacts | null>(null);
export const $breach = computed([$session, $ofPage], ({ breach }, ofPage) => breach ?? ofPage);
/** Whose breach it was, by name; a page for a need knows nobody’s. */
export const $organisation = computed($breach, (breach) =>
  breach?.page === 'situation' ? undefined : breach?.organisation,
);
/** The breach a link named that could not be opened, if any. */
export const $breachFault = atom<string | null>(null);

/** The breach a link to the questionnaire names: `#breach=slug`. */
export function breachInAddress(hash: string): string | null {
  return hash.startsWith('#breach=') ? hash.slice('#breach='.length) : null;
}

export function takeUpBreach(breach: BreachFacts): void {
  changeSession({ breach });
}

/** For whoever comes next: the story, and nothing of whoever was here. */
export function startAgainWith(breach: BreachFacts): void {
  replaceSession({ breach });
}

export function setBreachOfPage(breach: BreachFacts): void {
  $ofPage.set(breach);
}

export function forgetBreach(): void {
  $breachFault.set(null);
  $ofPage.set(null);
  changeSession({ breach: null });
}

import { atom, computed } from 'nanostores';
import { FORMATS, fetchFile, formatOf } from './fetched.ts';
import { $session, changeSession, replaceSession } from './session.ts';
import { type BreachFacts, isSlug, readBreach } from './story.ts';

/** The story that the page itself is about, where it stands inside another site's page. */
const $ofPage = atom<BreachFacts | null>(null);
export const $breach = computed([$session, $ofPage], ({ breach }, ofPage) => breach ?? ofPage);
/** The breach a link named that could not be opened, if any. */
export const $breachFault = atom<string | null>(null);
/** The breach whose facts are on their way. */
export const $breachAwaited = atom<string | null>(null);

/** The breach a link to the questionnaire names: `#breach=slug`. */
export function breachInAddress(hash: string): string | null {
  return hash.startsWith('#breach=') ? hash.slice('#breach='.length) : null;
}

/** Fetches the facts of a breach from this site's own files. No answer goes with the request. */
export async function fetchBreach(slug: string, base: string): Promise<BreachFacts | null> {
  $breachFault.set(null);
  $breachAwaited.set(slug);
  try {
    if (!isSlug(slug)) throw new Error('not a name of ours');
    const { file } = await fetchFile(`${base}data/breaches/${slug}.json`, formatOf(FORMATS.breach));
    const facts = readBreach(file);
    if (facts?.slug !== slug) throw new Error('not its facts');
    return facts;
  } catch {
    $breachFault.set(slug);
    return null;
  } finally {
    $breachAwaited.set(null);
  }
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

import { $breach, $breachFault, forgetBreach, takeUpBreach } from './breach.ts';
import { FORMATS, fetchFile, formatOf } from './fetched.ts';
import { type BreachFacts, isSlug, readBreach } from './story.ts';

/** Fetches the facts of a breach from this site's own files. No answer goes with the request. */
export async function fetchBreach(slug: string, base: string): Promise<BreachFacts | null> {
  $breachFault.set(null);
  try {
    if (!isSlug(slug)) throw new Error('not a name of ours');
    const { file } = await fetchFile(`${base}data/breaches/${slug}.json`, formatOf(FORMATS.breach));
    const facts = readBreach(file);
    if (facts?.slug !== slug) throw new Error('not its facts');
    return facts;
  } catch {
    $breachFault.set(slug);
    return null;
  }
}

/** Takes up a story by its name, or none. Where its facts cannot be had the one before stays, and `$breachFault` says so. */
export async function chooseStory(slug: string, base: string): Promise<void> {
  if (slug === ($breach.get()?.slug ?? '')) return;
  if (slug === '') {
    forgetBreach();
    return;
  }
  const facts = await fetchBreach(slug, base);
  if (facts) takeUpBreach(facts);
}

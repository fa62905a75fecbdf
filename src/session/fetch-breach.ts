import { $breachFault } from './breach.ts';
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

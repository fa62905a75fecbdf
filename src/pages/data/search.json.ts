import { getCollection } from 'astro:content';
import { readSituations } from '../../records/content-files.ts';
import { readRemedies } from '../../records/remedy-files.ts';
import { searchEntries } from '../../search/entries.ts';

/** What the search page looks through, fetched when somebody begins to type. */
export async function GET() {
  const [posts, cases, guides] = await Promise.all([
    getCollection('news'),
    getCollection('cases'),
    getCollection('guides'),
  ]);
  return Response.json(
    searchEntries({ posts, cases, guides, situations: readSituations(), remedies: readRemedies() }),
  );
}

import { getCollection } from 'astro:content';
import { correctedDates } from '../../news/corrected-dates.ts';
import { readLaw } from '../../records/law-files.ts';
import { FORMATS } from '../../session/fetched.ts';

/**
 * What the browser needs for time limits, courts, fees and places to go: content/law/ without what only an editor or
 * another page needs, and the dates of our stories that were wrong.
 */
export async function GET() {
  const { changes: _, ...law } = readLaw();
  const posts = (await getCollection('news')).sort((one, other) => (one.id < other.id ? -1 : 1));
  const lists = Object.entries(law).map(([name, list]) => [name, list.map(shown)]);
  return Response.json({
    format: FORMATS.law,
    ...Object.fromEntries(lists),
    changes: [],
    corrected: correctedDates(posts.map(({ id, data }) => ({ ...data, id }))),
  });
}

function shown({ review: _, explainedBy: __, ...figure }: { review: string; explainedBy?: unknown }) {
  return figure;
}

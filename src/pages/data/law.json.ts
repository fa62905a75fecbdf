import { correctedDates } from '../../news/corrected-dates.ts';
import { readAllPosts } from '../../records/content-files.ts';
import { readLaw } from '../../records/law-files.ts';
import { FORMATS } from '../../session/fetched.ts';

/**
 * What the browser needs for time limits, courts, fees and places to go: content/law/ without what only an editor or
 * another page needs, and the dates of our stories that were wrong.
 */
export function GET() {
  const { changes: _, ...law } = readLaw();
  const lists = Object.entries(law).map(([name, list]) => [name, list.map(shown)]);
  return Response.json({
    format: FORMATS.law,
    ...Object.fromEntries(lists),
    changes: [],
    corrected: correctedDates(readAllPosts()),
  });
}

function shown({ review: _, explainedBy: __, ...figure }: { review: string; explainedBy?: unknown }) {
  return figure;
}

import { newestFirst, type Post } from './posts.ts';

/** A story as a list to choose from names it. */
type Named = { readonly slug: string; readonly name: string };

/** So many names are about a kilobyte and a half. Somebody whose breach is another one goes on without it. */
const MOST = 60;

/** Of one organisation there may be several. */
function yearOf({ from, to }: Post['data']['breach']['happened']): string {
  const date = from ?? to;
  return date ? `, ${date.slice(0, 4)}` : '';
}

/** Those a reader may be about: where there is something to join, then the newest, as many as a page can carry; by name. */
export function storiesToName(posts: readonly Post[]): Named[] {
  const newest = newestFirst(posts);
  const canBeJoined = ({ data }: Post) => data.joining.length > 0;
  return [...newest.filter(canBeJoined), ...newest.filter((post) => !canBeJoined(post))]
    .slice(0, MOST)
    .map(({ id, data: { breach } }) => ({
      slug: id,
      name: `${breach.organisation}${yearOf(breach.happened)}`,
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

import { firstDay } from '../calendar/partial-date.ts';
import type { PostRecord } from '../records/content-schemas.ts';
import { eventOf } from './events.ts';

export type Post = { readonly id: string; readonly data: PostRecord };

/** By dates as ISO 8601 writes them, whose order is that of their characters: to ask a language for it takes far longer. */
function laterFirst(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

/** Newest first; of one day, by what happened last; then in order of id, so that the order never changes by itself. */
export function newestFirst<Kind extends Post>(posts: readonly Kind[]): Kind[] {
  return [...posts].sort(
    (one, other) =>
      laterFirst(one.data.firstPublished, other.data.firstPublished) ||
      laterFirst(lastDone(one), lastDone(other)) ||
      one.id.localeCompare(other.id),
  );
}

function lastDone({ data: { breach } }: Post): string {
  return firstDay(eventOf(breach).date);
}

/** By what happened last, whenever we wrote of it. */
export function latestEventFirst<Kind extends Post>(posts: readonly Kind[]): Kind[] {
  return newestFirst(posts).toSorted((one, other) => laterFirst(lastDone(one), lastDone(other)));
}

/** The posts before and after one in a list that is newest first: `later` is newer. */
export function neighbours<Kind extends Post>(
  posts: readonly Kind[],
  id: string,
): { earlier?: Kind; later?: Kind } {
  const index = posts.findIndex((post) => post.id === id);
  if (index === -1) return {};
  const earlier = posts[index + 1];
  const later = posts[index - 1];
  return { ...(earlier ? { earlier } : {}), ...(later ? { later } : {}) };
}

/** How much it counts to have the same organisation, tag, category or kind of information. */
const WEIGHTS = { organisation: 5, tag: 2, category: 2, data: 1 };

/** What a post may share with others, each with what that counts. */
function traits({ data }: Post): readonly (readonly [trait: string, weight: number])[] {
  const about = data.breach.answers.data;
  return [
    [`organisation ${data.breach.organisation}`, WEIGHTS.organisation],
    [`category ${data.category}`, WEIGHTS.category],
    ...[...new Set(data.tags)].map((tag) => [`tag ${tag}`, WEIGHTS.tag] as const),
    ...(Array.isArray(about) ? [...new Set(about)] : []).map(
      (kind) => [`data ${kind}`, WEIGHTS.data] as const,
    ),
  ];
}

/**
 * Finds the posts that share most with one; of equals, the newest. Made once for a list, which it sorts and indexes
 * by trait, so that thousands of posts are not each compared with all the others.
 */
export function relatedIn<Kind extends Post>(posts: readonly Kind[]): (post: Kind, most?: number) => Kind[] {
  const sorted = newestFirst(posts);
  const sharing = new Map<string, number[]>();
  sorted.forEach((post, index) => {
    for (const [trait] of traits(post)) {
      const those = sharing.get(trait);
      if (those) those.push(index);
      else sharing.set(trait, [index]);
    }
  });
  return (post, most = 3) => {
    const likeness = new Uint16Array(sorted.length);
    for (const [trait, weight] of traits(post))
      for (const index of sharing.get(trait) ?? []) likeness[index] = (likeness[index] ?? 0) + weight;
    const best: number[] = [];
    // What has fewer points than all of them has no place, which is so of nearly every post.
    let least = 0;
    for (let index = 0; index < likeness.length; index += 1) {
      const points = likeness[index] ?? 0;
      if (points <= least || sorted[index]?.id === post.id) continue;
      const place = best.findIndex((other) => (likeness[other] ?? 0) < points);
      best.splice(place === -1 ? best.length : place, 0, index);
      best.length = Math.min(best.length, most);
      if (best.length === most) least = likeness[best.at(-1) ?? 0] ?? 0;
    }
    return best.flatMap((index) => sorted[index] ?? []);
  };
}

export const STATUS_IN_WORDS: Readonly<Record<PostRecord['status'], string>> = {
  alleged: 'Alleged',
  confirmed: 'Confirmed',
  'regulator-acted': 'Regulator acted',
  'claim-pending': 'Claim pending',
  closed: 'Closed',
};

export const REGULATOR_IN_WORDS: Readonly<Record<PostRecord['breach']['regulator']['kind'], string>> = {
  fine: 'Fine',
  reprimand: 'Reprimand',
  report: 'Report',
  'no-action': 'No action',
  open: 'Still looking into it',
  'none-found': 'Nothing found',
};

export const PAYMENT_IN_WORDS: Readonly<Record<PostRecord['breach']['payments'][number]['kind'], string>> = {
  award: 'Award by a court',
  settlement: 'Settlement',
  scheme: 'Scheme',
  offer: 'Offer',
};

export const JOINING_IN_WORDS: Readonly<Record<PostRecord['joining'][number]['kind'], string>> = {
  'group-claim': 'Group claim',
  scheme: 'Scheme to apply to',
};

/** What was paid, and a fine, which is not paid to people: each has a mark of its own, beside its word. */
export const MARKS: Readonly<Record<PostRecord['breach']['payments'][number]['kind'] | 'fine', string>> = {
  award: '●',
  settlement: '○',
  scheme: '□',
  offer: '△',
  fine: '▼',
};

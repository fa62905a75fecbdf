import type { PostRecord } from '../content-schemas.ts';

export type Post = { readonly id: string; readonly data: PostRecord };

/** Newest first; posts of one day in order of id, so that the order never changes by itself. */
export function newestFirst<Kind extends Post>(posts: readonly Kind[]): Kind[] {
  return [...posts].sort(
    (one, other) =>
      other.data.firstPublished.localeCompare(one.data.firstPublished) || one.id.localeCompare(other.id),
  );
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

/** Posts by how much they share with one: its organisation counts most, then tags, category and kind of information. */
export function related<Kind extends Post>(posts: readonly Kind[], post: Kind, most = 3): Kind[] {
  const shared = (one: readonly string[], other: readonly string[]) =>
    one.filter((word) => other.includes(word)).length;
  const about = (of: Kind) => {
    const data = of.data.breach.answers.data;
    return Array.isArray(data) ? data : [];
  };
  const likeness = (other: Kind) =>
    (other.data.breach.organisation === post.data.breach.organisation ? 5 : 0) +
    (other.data.category === post.data.category ? 2 : 0) +
    2 * shared(other.data.tags, post.data.tags) +
    shared(about(other), about(post));
  return newestFirst(posts)
    .filter((other) => other.id !== post.id && likeness(other) > 0)
    .sort((one, other) => likeness(other) - likeness(one))
    .slice(0, most);
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

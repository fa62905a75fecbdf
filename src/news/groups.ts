import { categories, type GROUP_KINDS } from '../records/content-schemas.ts';
import { type Post, STATUS_IN_WORDS } from './posts.ts';

export type GroupKind = (typeof GROUP_KINDS)[number];

/** Those that have feeds of their own. */
export const FEED_KINDS = ['category', 'state'] as const satisfies readonly GroupKind[];

/** The stories that share a category, a state, an organisation, a year that it happened in, or a tag. */
export type Group<Kind extends Post = Post> = {
  readonly kind: GroupKind;
  readonly name: string;
  readonly slug: string;
  readonly posts: readonly Kind[];
};

/** A name as part of an address: "Legal Aid Agency (Ministry of Justice)" is "legal-aid-agency-ministry-of-justice". */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const NAMES: Readonly<Record<GroupKind, (post: Post) => readonly string[]>> = {
  category: ({ data }) => [data.category],
  organisation: ({ data }) => [data.breach.organisation],
  state: ({ data }) => [STATUS_IN_WORDS[data.status]],
  year: ({ data: { breach } }) => [(breach.happened.from ?? breach.happened.to ?? '').slice(0, 4)],
  tag: ({ data }) => data.tags,
};

/** Kinds whose groups have an order of their own. */
const ORDERS: Readonly<Partial<Record<GroupKind, readonly string[]>>> = {
  category: categories,
  state: Object.values(STATUS_IN_WORDS),
};

function inOrder(kind: GroupKind): (one: Group, other: Group) => number {
  const named = ORDERS[kind];
  if (named) {
    const place = ({ name }: Group) => named.indexOf(name);
    return (one, other) => place(one) - place(other);
  }
  if (kind === 'year') return (one, other) => other.name.localeCompare(one.name);
  return (one, other) => one.name.localeCompare(other.name, 'en-GB');
}

/** Posts gathered in one way; each group keeps their order. Names that make one address are one group. */
export function groupsOf<Kind extends Post>(kind: GroupKind, posts: readonly Kind[]): Group<Kind>[] {
  const groups = new Map<string, { kind: GroupKind; name: string; slug: string; posts: Kind[] }>();
  for (const post of posts) {
    for (const name of NAMES[kind](post)) {
      const slug = slugOf(name);
      const group = groups.get(slug) ?? { kind, name, slug, posts: [] };
      if (!group.posts.includes(post)) group.posts.push(post);
      groups.set(slug, group);
    }
  }
  return [...groups.values()].sort(inOrder(kind));
}

/** The path of the page that lists a group. */
export function groupPath(kind: GroupKind, name: string): string {
  return `news/${kind}/${slugOf(name)}/`;
}

const TITLES: Readonly<Record<GroupKind, (name: string) => string>> = {
  category: (name) => `Breaches: ${name}`,
  organisation: (name) => `Breaches: ${name}`,
  state: (name) => `Breaches, by state: ${name}`,
  year: (name) => `Breaches of ${name}`,
  tag: (name) => `Stories about: ${name}`,
};

export function groupTitle({ kind, name }: Pick<Group, 'kind' | 'name'>): string {
  return TITLES[kind](name);
}

/** "1 story", "3 stories". */
export function countInWords(count: number): string {
  return `${count} ${count === 1 ? 'story' : 'stories'}`;
}

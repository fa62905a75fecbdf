import { firstDay } from '../calendar/partial-date.ts';
import { readAllCases, readAllPosts, readFile } from './content-files.ts';
import { pricesSchema } from './content-schemas.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * The day the site is built for. SITE_TODAY gives it; else it is today in London. It is never earlier than the day
 * the content was last checked, so that a machine with a slow clock builds the same site.
 */
export function publicationDay(given: string | undefined, now: Date, lastChecked: string): string {
  if (given !== undefined) {
    if (!DAY.test(given)) throw new Error(`SITE_TODAY must be a day such as 2026-11-22, not "${given}".`);
    return given;
  }
  // Canadian English writes a date as ISO 8601 does.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
  return today > lastChecked ? today : lastChecked;
}

type Publishable = { readonly id: string; readonly draft?: boolean | undefined };

/** The ids of drafts, and of posts whose day has not come. */
export function heldBack(
  posts: readonly (Publishable & { readonly firstPublished?: string })[],
  today: string,
): string[] {
  return posts
    .filter(({ draft, firstPublished }) => draft || (firstPublished && firstDay(firstPublished) > today))
    .map(({ id }) => id);
}

/** The day it is, for whoever builds or writes. */
export function today(environment: NodeJS.ProcessEnv, now = new Date()): string {
  const { checked } = readFile('content/law/prices.yaml', pricesSchema);
  return publicationDay(environment.SITE_TODAY, now, checked);
}

/** What stays out of a build, by collection. With SITE_DRAFTS=show nothing does, so that an author can look. */
export function outOfTheBuild(environment: NodeJS.ProcessEnv, posts = readAllPosts()) {
  const cases = readAllCases();
  const day = today(environment);
  if (environment.SITE_DRAFTS === 'show') return { posts: [], cases: [] };
  return { posts: heldBack(posts, day), cases: heldBack(cases, day) };
}

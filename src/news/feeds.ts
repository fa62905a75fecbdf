import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { firstDay } from '../calendar/partial-date.ts';
import type { Post } from './posts.ts';
import { updatedOn } from './updated.ts';
import { allowedInXml } from './xml.ts';

/** What a feed says of itself. Every address is complete. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** Who publishes it. */
  readonly author: string;
  /** The page the feed follows. */
  readonly page: string;
  /** The feed's own address. */
  readonly self: string;
  readonly addressOf: (post: Post) => string;
};

/** A reader asks for news, not for the archive: the pages hold that. */
const MOST = 50;

const NEVER = new Date(0);
const midnight = (day: string) => new Date(`${firstDay(day)}T00:00:00Z`);

/** A post as every kind of feed tells it, in characters that each of them allows. */
function entryOf(feed: Feed, post: Post) {
  return {
    address: feed.addressOf(post),
    title: allowedInXml(post.data.title),
    summary: allowedInXml(post.data.summary),
    words: [post.data.category, ...post.data.tags].map(allowedInXml),
    published: midnight(post.data.firstPublished),
    updated: midnight(updatedOn(post)),
  };
}

/** The posts as they come, newest first, and the day the newest change was made: a feed built twice is the same twice. */
function told(feed: Feed, posts: readonly Post[]) {
  const entries = posts.slice(0, MOST).map((post) => entryOf(feed, post));
  const changed = entries.reduce((last, { updated }) => (updated > last ? updated : last), NEVER);
  return { entries, changed };
}

export function rss(feed: Feed, posts: readonly Post[]): string {
  const { entries, changed } = told(feed, posts);
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: 'en-gb',
    lastBuildDate: changed,
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map(({ address, title, summary, words, published }) => ({
      title,
      link: address,
      guid: { value: address, isPermaLink: true },
      description: summary,
      categories: words.map((name) => ({ name })),
      pubDate: published,
    })),
  });
}

export function atom(feed: Feed, posts: readonly Post[]): string {
  const { entries, changed } = told(feed, posts);
  return generateAtomFeed({
    xml: { lang: 'en-GB' },
    id: feed.self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    links: [{ href: feed.page }, { href: feed.self, rel: 'self', type: 'application/atom+xml' }],
    updated: changed,
    authors: [{ name: feed.author }],
    entries: entries.map(({ address, title, summary, words, published, updated }) => ({
      id: address,
      title: { value: title },
      links: [{ href: address }],
      published,
      updated,
      summary: { value: summary },
      categories: words.map((term) => ({ term })),
    })),
  });
}

export function jsonFeed(feed: Feed, posts: readonly Post[]): string {
  const { entries } = told(feed, posts);
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: 'en-GB',
    authors: [{ name: feed.author }],
    items: entries.map(({ address, title, summary, words, published, updated }) => ({
      id: address,
      url: address,
      title,
      summary,
      content_text: summary,
      date_published: published,
      date_modified: updated,
      tags: words,
    })),
  });
  return JSON.stringify(written);
}

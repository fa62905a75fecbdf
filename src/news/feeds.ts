import type { Post } from './posts.ts';
import { firstDay, updatedOn } from './updated.ts';
import { escapeXml } from './xml.ts';

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

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Midnight in the form that Atom and JSON Feed ask for (RFC 3339). */
function moment(day: string): string {
  return `${firstDay(day)}T00:00:00Z`;
}

/** Midnight in the form that RSS asks for (RFC 822). */
function mailDate(day: string): string {
  return new Date(moment(day)).toUTCString();
}

/** The day the newest change was made, so that a feed built twice is the same twice. */
function lastUpdate(posts: readonly Post[]): string {
  return posts.map(updatedOn).sort().at(-1) ?? '1970-01-01';
}

function document(lines: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join('\n')}\n`;
}

/** https://www.rssboard.org/rss-specification */
export function rss(feed: Feed, posts: readonly Post[]): string {
  const items = posts.flatMap((post) => [
    '<item>',
    element('title', post.data.title),
    element('link', feed.addressOf(post)),
    `<guid isPermaLink="true">${escapeXml(feed.addressOf(post))}</guid>`,
    element('description', post.data.summary),
    ...[post.data.category, ...post.data.tags].map((word) => element('category', word)),
    element('pubDate', mailDate(post.data.firstPublished)),
    '</item>',
  ]);
  return document([
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.page),
    element('description', feed.description),
    element('language', 'en-gb'),
    element('lastBuildDate', mailDate(lastUpdate(posts))),
    `<atom:link href="${escapeXml(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel>',
    '</rss>',
  ]);
}

/** RFC 4287. */
export function atom(feed: Feed, posts: readonly Post[]): string {
  const entries = posts.flatMap((post) => [
    '<entry>',
    element('id', feed.addressOf(post)),
    element('title', post.data.title),
    `<link href="${escapeXml(feed.addressOf(post))}"/>`,
    element('published', moment(post.data.firstPublished)),
    element('updated', moment(updatedOn(post))),
    element('summary', post.data.summary),
    ...[post.data.category, ...post.data.tags].map((word) => `<category term="${escapeXml(word)}"/>`),
    '</entry>',
  ]);
  return document([
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.description),
    `<link href="${escapeXml(feed.page)}"/>`,
    `<link href="${escapeXml(feed.self)}" rel="self" type="application/atom+xml"/>`,
    element('updated', moment(lastUpdate(posts))),
    `<author>${element('name', feed.author)}</author>`,
    ...entries,
    '</feed>',
  ]);
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed, posts: readonly Post[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: 'en-GB',
    authors: [{ name: feed.author }],
    items: posts.map((post) => ({
      id: feed.addressOf(post),
      url: feed.addressOf(post),
      title: post.data.title,
      summary: post.data.summary,
      content_text: post.data.summary,
      date_published: moment(post.data.firstPublished),
      date_modified: moment(updatedOn(post)),
      tags: [post.data.category, ...post.data.tags],
    })),
  };
}

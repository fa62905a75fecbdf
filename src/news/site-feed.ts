import { at } from '../base.ts';
import { site } from '../site.ts';
import type { Feed } from './feeds.ts';

/** This site's news as a feed at a path of its own, in addresses that start with where the site lives. */
export function siteFeed(path: string, home: URL | undefined): Feed {
  const address = (to: string) => new URL(at(to), home).href;
  return {
    title: `${site.name}: news of breaches`,
    description: 'Real data breaches in the UK, with sources and dates.',
    author: site.name,
    page: address('news/'),
    self: address(path),
    addressOf: (post) => address(`news/${post.id}/`),
  };
}

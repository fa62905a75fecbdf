import { at } from '../base.ts';
import { site } from '../site.ts';
import type { Feed } from './feeds.ts';
import { groupPath } from './groups.ts';

/** What a feed is called: of all news, or of one category's. */
export function feedTitle(category?: string): string {
  return `${site.name}: news of breaches${category ? `, ${category}` : ''}`;
}

/** This site's news, or one category's, as a feed at a path of its own, in addresses that start with where the site lives. */
export function siteFeed(path: string, home: URL | undefined, category?: string): Feed {
  const address = (to: string) => new URL(at(to), home).href;
  return {
    title: feedTitle(category),
    description: `Real data breaches in the UK${category ? ` (${category})` : ''}, with sources and dates.`,
    author: site.name,
    page: address(category ? groupPath('category', category) : 'news/'),
    self: address(path),
    addressOf: (post) => address(`news/${post.id}/`),
  };
}

import { categoryFeed, categoryPaths } from '../../../../news/category-feed.ts';
import { rss } from '../../../../news/feeds.ts';

export const getStaticPaths = categoryPaths;

/** One category's news, as RSS 2.0. */
export const GET = categoryFeed('feed.xml', 'application/rss+xml; charset=utf-8', rss);

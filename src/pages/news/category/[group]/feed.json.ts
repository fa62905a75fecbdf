import { categoryFeed, categoryPaths } from '../../../../news/category-feed.ts';
import { jsonFeed } from '../../../../news/feeds.ts';

export const getStaticPaths = categoryPaths;

/** One category's news, as JSON Feed 1.1. */
export const GET = categoryFeed('feed.json', 'application/feed+json', jsonFeed);

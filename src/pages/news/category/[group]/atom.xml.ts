import { categoryFeed, categoryPaths } from '../../../../news/category-feed.ts';
import { atom } from '../../../../news/feeds.ts';

export const getStaticPaths = categoryPaths;

/** One category's news, as Atom. */
export const GET = categoryFeed('atom.xml', 'application/atom+xml; charset=utf-8', atom);

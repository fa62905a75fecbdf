import { rss } from '../../../../news/feeds.ts';
import { groupFeed, groupFeedPaths } from '../../../../news/group-feed.ts';

export const getStaticPaths = groupFeedPaths;

/** A category's or a state's news, as RSS 2.0. */
export const GET = groupFeed('feed.xml', 'application/rss+xml; charset=utf-8', rss);

import { jsonFeed } from '../../../../news/feeds.ts';
import { groupFeed, groupFeedPaths } from '../../../../news/group-feed.ts';

export const getStaticPaths = groupFeedPaths;

/** A category's or a state's news, as JSON Feed 1.1. */
export const GET = groupFeed('feed.json', 'application/feed+json', jsonFeed);

import { atom } from '../../../../news/feeds.ts';
import { groupFeed, groupFeedPaths } from '../../../../news/group-feed.ts';

export const getStaticPaths = groupFeedPaths;

/** A category's or a state's news, as Atom. */
export const GET = groupFeed('atom.xml', 'application/atom+xml; charset=utf-8', atom);

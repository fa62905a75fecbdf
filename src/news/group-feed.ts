import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import type { Feed } from './feeds.ts';
import { FEED_KINDS, type Group, groupPath, groupsOf } from './groups.ts';
import { newestFirst, type Post } from './posts.ts';
import { siteFeed } from './site-feed.ts';

/** One path for each category, and each state, that has stories. */
export async function groupFeedPaths() {
  const posts = newestFirst(await getCollection('news'));
  return FEED_KINDS.flatMap((kind) =>
    groupsOf(kind, posts).map((group) => ({ params: { kind, group: group.slug }, props: { group } })),
  );
}

type GroupContext = Pick<APIContext, 'site'> & { readonly props: { readonly group: Group } };

/** Answers a request for a group's feed, written by one of the writers of feeds. */
export function groupFeed(
  file: string,
  type: string,
  write: (feed: Feed, posts: readonly Post[]) => string,
): (context: GroupContext) => Response {
  return ({ site, props: { group } }) => {
    const path = groupPath(group.kind, group.name) + file;
    return new Response(write(siteFeed(path, site, group), group.posts), {
      headers: { 'content-type': type },
    });
  };
}

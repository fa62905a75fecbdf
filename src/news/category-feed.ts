import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import type { Feed } from './feeds.ts';
import { type Group, groupPath, groupsOf } from './groups.ts';
import { newestFirst, type Post } from './posts.ts';
import { siteFeed } from './site-feed.ts';

/** One path for each category that has stories. */
export async function categoryPaths() {
  return groupsOf('category', newestFirst(await getCollection('news'))).map((group) => ({
    params: { group: group.slug },
    props: { group },
  }));
}

type CategoryContext = Pick<APIContext, 'site'> & { readonly props: { readonly group: Group } };

/** Answers a request for a category's feed, written by one of the writers of feeds. */
export function categoryFeed(
  file: string,
  type: string,
  write: (feed: Feed, posts: readonly Post[]) => string,
): (context: CategoryContext) => Response {
  return ({ site, props: { group } }) => {
    const path = groupPath('category', group.name) + file;
    return new Response(write(siteFeed(path, site, group.name), group.posts), {
      headers: { 'content-type': type },
    });
  };
}

import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { builtOn } from '../records/built-on.ts';
import { law } from '../records/law.ts';
import type { Feed } from './feeds.ts';
import { newestFirst, type Post } from './posts.ts';
import { feedEntry, RUNNING_OUT, runningOut } from './running-out.ts';
import { runningOutFeed } from './site-feed.ts';

/** Answers a request for the feed of what runs out, written by one of the writers of feeds. */
export function answerRunningOut(
  file: string,
  type: string,
  write: (feed: Feed, posts: readonly Post[]) => string,
): (context: Pick<APIContext, 'site'>) => Promise<Response> {
  return async ({ site }) => {
    const posts = await getCollection('news');
    const entries = newestFirst(runningOut(posts, law(), builtOn()).map(feedEntry));
    return new Response(write(runningOutFeed(RUNNING_OUT + file, site), entries), {
      headers: { 'content-type': type },
    });
  };
}

import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { jsonFeed } from '../news/feeds.ts';
import { newestFirst } from '../news/posts.ts';
import { siteFeed } from '../news/site-feed.ts';

/** All news, as JSON Feed 1.1. */
export async function GET({ site }: APIContext) {
  const posts = newestFirst(await getCollection('news'));
  return new Response(jsonFeed(siteFeed('feed.json', site), posts), {
    headers: { 'content-type': 'application/feed+json' },
  });
}

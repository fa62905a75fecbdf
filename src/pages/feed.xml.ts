import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { rss } from '../news/feeds.ts';
import { newestFirst } from '../news/posts.ts';
import { siteFeed } from '../news/site-feed.ts';

/** All news, as RSS 2.0. */
export async function GET({ site }: APIContext) {
  const posts = newestFirst(await getCollection('news'));
  return new Response(rss(siteFeed('feed.xml', site), posts), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}

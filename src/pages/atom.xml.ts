import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { atom } from '../news/feeds.ts';
import { newestFirst } from '../news/posts.ts';
import { siteFeed } from '../news/site-feed.ts';

/** All news, as Atom. */
export async function GET({ site }: APIContext) {
  const posts = newestFirst(await getCollection('news'));
  return new Response(atom(siteFeed('atom.xml', site), posts), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}

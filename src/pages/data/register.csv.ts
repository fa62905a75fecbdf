import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { at } from '../../base.ts';
import { csv } from '../../news/csv.ts';
import { newestFirst } from '../../news/posts.ts';
import { REGISTER_COLUMNS, registerEntry, registerRow } from '../../news/register.ts';

/** The register of breaches as a table for spreadsheets, newest post first. */
export async function GET({ site }: APIContext) {
  const posts = newestFirst(await getCollection('news'));
  const entries = posts.map((post) => registerEntry(post, new URL(at(`news/${post.id}/`), site).href));
  return new Response(csv(REGISTER_COLUMNS, entries.map(registerRow)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { newestFirst } from '../../news/posts.ts';
import { REGISTER_COLUMNS, registerRow } from '../../news/register.ts';
import { entryOf } from '../../news/register-entry.ts';
import { csv } from '../../open-data/csv.ts';

/** The register of breaches as a table for spreadsheets, newest post first. */
export async function GET({ site }: APIContext) {
  const posts = newestFirst(await getCollection('news'));
  const entries = posts.map((post) => entryOf(post, site));
  return new Response(csv(REGISTER_COLUMNS, entries.map(registerRow)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

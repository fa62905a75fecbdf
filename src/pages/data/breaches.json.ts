import { getCollection } from 'astro:content';
import { newestFirst } from '../../news/posts.ts';
import { FORMATS } from '../../session/fetched.ts';
import type { NamedBreach } from '../../session/named-breaches.ts';

/** The breaches that a person can find by name before they answer, the newest first. */
export async function GET() {
  const posts = newestFirst(await getCollection('news'));
  const breaches: readonly NamedBreach[] = posts.map(({ id, data }) => ({
    slug: id,
    organisation: data.breach.organisation,
    title: data.title,
  }));
  return Response.json({ format: FORMATS.breaches, breaches });
}

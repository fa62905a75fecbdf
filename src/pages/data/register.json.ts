import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { newestFirst } from '../../news/posts.ts';
import { entryOf } from '../../news/register-entry.ts';
import { at } from '../../operator/base.ts';

/** The register of breaches, newest post first. */
export async function GET({ site }: APIContext) {
  const posts = newestFirst(await getCollection('news'));
  return Response.json({
    name: 'Register of breaches',
    description:
      'Breaches we have written about. Sums are in pounds. A fine is not paid to the people affected. Awards, settlements, schemes and offers are different things and must not be added up.',
    page: new URL(at('register/'), site).href,
    schema: new URL(at('data/register.schema.json'), site).href,
    breaches: posts.map((post) => entryOf(post, site)),
  });
}

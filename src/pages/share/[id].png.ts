import { getCollection } from 'astro:content';
import { inWords } from '../../calendar/dates.ts';
import { shareImage } from '../../drawings/draw-share-image.ts';
import type { Post } from '../../news/posts.ts';
import { site } from '../../operator/site.ts';

export async function getStaticPaths() {
  const posts = await getCollection('news');
  return posts.map((post) => ({ params: { id: post.id }, props: { post } }));
}

/** The picture of one post. */
export async function GET({ props: { post } }: { props: { post: Post } }) {
  const { category, title, breach, firstPublished } = post.data;
  const words = {
    above: `Data breach news · ${category}`,
    title,
    below: `${breach.organisation} · ${inWords(firstPublished)}`,
  };
  return new Response(new Uint8Array(await shareImage(words, site.name)), {
    headers: { 'content-type': 'image/png' },
  });
}

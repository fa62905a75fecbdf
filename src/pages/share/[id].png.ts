import { getCollection } from 'astro:content';
import { inWords } from '../../calendar/dates.ts';
import { drawBeside } from '../../drawings/draw-beside.ts';
import type { ShareWords } from '../../drawings/draw-share-image.ts';
import { shareImage } from '../../drawings/kept-share-images.ts';
import type { Post } from '../../news/posts.ts';
import { site } from '../../operator/site.ts';
import { readSituations, type Situation } from '../../records/content-files.ts';

function ofPost({ data: { category, title, breach, firstPublished } }: Post): ShareWords {
  return {
    above: `Data breach news · ${category}`,
    title,
    below: `${breach.organisation} · ${inWords(firstPublished)}`,
  };
}

function ofSituation({ title }: Situation): ShareWords {
  return { above: 'Find your kind', title, below: 'What it is, what to do today, what it came to' };
}

export async function getStaticPaths() {
  const posts = await getCollection('news');
  const pictures = [
    ...posts.map((post) => ({ params: { id: post.id }, props: { words: ofPost(post) } })),
    ...readSituations().map((situation) => ({
      params: { id: `situation-${situation.id}` },
      props: { words: ofSituation(situation) },
    })),
  ];
  if (import.meta.env.PROD)
    drawBeside(
      pictures.map(({ props }) => props.words),
      site.name,
    );
  return pictures;
}

/** The picture of one post, or of one page for a need. */
export async function GET({ props: { words } }: { props: { words: ShareWords } }) {
  return new Response(new Uint8Array(await shareImage(words, site.name)), {
    headers: { 'content-type': 'image/png' },
  });
}

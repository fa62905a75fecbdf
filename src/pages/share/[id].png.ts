import { getCollection } from 'astro:content';
import type { ShareWords } from '../../drawings/draw-share-image.ts';
import { shareImage } from '../../drawings/kept-share-images.ts';
import { shareImagesOf } from '../../news/share-words.ts';
import { site } from '../../operator/site.ts';
import { readSituations } from '../../records/content-files.ts';

export async function getStaticPaths() {
  const pictures = shareImagesOf(await getCollection('news'), readSituations());
  return pictures.map(({ id, words }) => ({ params: { id }, props: { words } }));
}

/** The picture of one post, or of one page for a need. */
export async function GET({ props: { words } }: { props: { words: ShareWords } }) {
  return new Response(new Uint8Array(await shareImage(words, site.name)), {
    headers: { 'content-type': 'image/png' },
  });
}

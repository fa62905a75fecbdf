import { inWords } from '../calendar/dates.ts';
import type { ShareWords } from '../drawings/draw-share-image.ts';
import type { Situation } from '../records/content-files.ts';
import type { Post } from './posts.ts';

type ShareImage = { readonly id: string; readonly words: ShareWords };

function ofPost({ id, data: { category, title, breach, firstPublished } }: Post): ShareImage {
  const words = {
    above: `Data breach news · ${category}`,
    title,
    below: `${breach.organisation} · ${inWords(firstPublished)}`,
  };
  return { id, words };
}

function ofSituation({ id, title }: Situation): ShareImage {
  const words = { above: 'Find your kind', title, below: 'What it is, what to do today, what it came to' };
  return { id: `situation-${id}`, words };
}

/** What the share image of each post, and of each page for a need, says. */
export function shareImagesOf(posts: readonly Post[], situations: readonly Situation[]): ShareImage[] {
  return [...posts.map(ofPost), ...situations.map(ofSituation)];
}

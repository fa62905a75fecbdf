import { setImmediate as nextTurn } from 'node:timers/promises';
import { FOLDER, shareImage } from '../drawings/kept-share-images.ts';
import { shareImagesOf } from '../news/share-words.ts';
import { site } from '../operator/site.ts';
import { readAllPosts, readSituations } from '../records/content-files.ts';
import { outOfTheBuild } from '../records/publishing.ts';

/*
 * A process of its own: draws the share images that are not kept yet, from the last to the first, and ends with that or
 * with the build that began it. The build draws what it finds missing, from the first, so neither waits for the other.
 */
process.once('disconnect', () => process.exit());

const folder = process.argv[2] ?? FOLDER;
const held = new Set(outOfTheBuild(process.env).posts);
const posts = readAllPosts()
  .filter(({ id }) => !held.has(id))
  .map(({ id, ...data }) => ({ id, data }));
const images = shareImagesOf(posts, readSituations());

for (const { words } of images.toReversed()) {
  await shareImage(words, site.name, folder);
  // What a picture took outside the heap is given back between turns alone: without one, 3 MB for each pile up.
  await nextTurn();
}
if (process.connected) process.disconnect();

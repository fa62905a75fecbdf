import { setImmediate as nextTurn } from 'node:timers/promises';
import { FOLDER, shareImage } from '../drawings/kept-share-images.ts';
import { shareImagesOf } from '../news/share-words.ts';
import { site } from '../operator/site.ts';
import { readAllPosts, readSituations } from '../records/content-files.ts';
import { outOfTheBuild } from '../records/publishing.ts';

/*
 * A process of its own: draws its part of the share images that are not kept yet, and ends with that or with the build
 * that began it. `draw-share-images.ts FOLDER 0 2` draws the first, the third, and so on.
 */
process.once('disconnect', () => process.exit());

const [folder = FOLDER, index = '0', processes = '1'] = process.argv.slice(2);

function readWords() {
  const posts = readAllPosts();
  const held = new Set(outOfTheBuild(process.env, posts).posts);
  const published = posts.filter(({ id }) => !held.has(id)).map(({ id, ...data }) => ({ id, data }));
  return shareImagesOf(published, readSituations()).map(({ words }) => words);
}

const mine = readWords().filter((_, at) => at % Number(processes) === Number(index));
for (const words of mine) {
  await shareImage(words, site.name, folder);
  // What a picture took outside the heap is given back between turns alone: without one, 3 MB for each pile up.
  await nextTurn();
}
if (process.connected) process.disconnect();

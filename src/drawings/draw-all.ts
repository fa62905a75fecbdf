import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Drawings } from './draw-beside.ts';
import { shareImage } from './kept-share-images.ts';

/** A process of its own: draws what it is sent, and ends with that, or when the build that sent it has ended. */
process.once('disconnect', () => process.exit());
process.once('message', async ({ name, all, folder }: Drawings) => {
  for (const words of all) {
    await shareImage(words, name, folder);
    // What a picture took outside the heap is given back between turns alone: without one, 3 MB for each pile up.
    await nextTurn();
  }
  process.disconnect();
});

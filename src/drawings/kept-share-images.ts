import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ShareWords } from './draw-share-image.ts';

/** Outside node_modules, which each new install empties. */
export const FOLDER = '.cache/share-images';
const DRAWN_BY = ['draw-share-image.ts', 'palette-png.ts', 'share-image.ts'];
const DRAWN_WITH = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'];

/** All that a picture depends on but its words: the code that draws it, and the versions of what that uses. */
function readLook(): string {
  const code = DRAWN_BY.map((file) => readFileSync(join('src/drawings', file), 'utf8'));
  const versions = DRAWN_WITH.map((name) => {
    const about = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(about) as { version: string }).version;
  });
  return JSON.stringify([code, versions]);
}
let look: string | undefined;

/** Where pictures of this look are kept: others beside it are of no use any more. */
function placeIn(folder: string): string {
  look ??= createHash('sha256').update(readLook()).digest('hex').slice(0, 16);
  return join(folder, look);
}

/** How many pictures of this look are kept, of whatever words. */
export function howManyKept(folder = FOLDER): number {
  const place = placeIn(folder);
  // A build that was stopped may leave a picture half written, under another ending.
  return existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.png')).length : 0;
}

function makePlace(folder: string): void {
  const place = placeIn(folder);
  if (existsSync(place)) return;
  // First made, then cleared beside: two processes may come here at once.
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(folder).filter((name) => name !== basename(place)))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** The picture of some words as a PNG: drawn once, then kept until its words or its look change. */
export async function shareImage(words: ShareWords, name: string, folder = FOLDER): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([words, name]))
    .digest('hex');
  const kept = join(placeIn(folder), `${key}.png`);
  try {
    return readFileSync(kept);
  } catch {
    // What draws is slow to load, and most builds draw nothing.
    const { drawShareImage } = await import('./draw-share-image.ts');
    const picture = await drawShareImage(words, name);
    makePlace(folder);
    // Written whole or not at all, so that a build stopped half way leaves no broken picture.
    writeFileSync(`${kept}.${process.pid}`, picture);
    renameSync(`${kept}.${process.pid}`, kept);
    return picture;
  }
}

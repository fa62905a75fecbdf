import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawShareImage, type ShareWords } from './draw-share-image.ts';

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

function pathOf(words: ShareWords, name: string, folder: string): string {
  look ??= readLook();
  const key = createHash('sha256')
    .update(JSON.stringify([words, name]))
    .update(look)
    .digest('hex');
  return join(folder, `${key}.png`);
}

export function isKept(words: ShareWords, name: string, folder = FOLDER): boolean {
  return existsSync(pathOf(words, name, folder));
}

/** The picture of some words as a PNG: drawn once, then kept until its words or its look change. */
export async function shareImage(words: ShareWords, name: string, folder = FOLDER): Promise<Buffer> {
  const kept = pathOf(words, name, folder);
  try {
    return readFileSync(kept);
  } catch {
    const picture = await drawShareImage(words, name);
    mkdirSync(folder, { recursive: true });
    // Written whole or not at all, so that a build stopped half way leaves no broken picture.
    writeFileSync(`${kept}.${process.pid}`, picture);
    renameSync(`${kept}.${process.pid}`, kept);
    return picture;
  }
}

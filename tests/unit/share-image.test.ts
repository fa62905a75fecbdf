import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawBeside, drawn } from '../../src/build/share-images.ts';
import { drawShareImage } from '../../src/drawings/draw-share-image.ts';
import { howManyKept, shareImage } from '../../src/drawings/kept-share-images.ts';
import { palettePng } from '../../src/drawings/palette-png.ts';
import { shareImagesOf } from '../../src/news/share-words.ts';
import { site } from '../../src/operator/site.ts';
import { readAllPosts, readSituations } from '../../src/records/content-files.ts';

const WORDS = {
  above: 'Data breach news · Health',
  title: 'A surgery in Ynys Môn sent 1,300 letters to the wrong people',
  below: 'Organisation · 3 May 2025',
};

/** A drawing with soft edges: two colours, and those between them. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="70">
  <rect width="90" height="70" fill="#fcfaf5"/><circle cx="40" cy="33" r="21.3" fill="#0f5257"/></svg>`;

/** The pictures kept in a folder, and those of every look under it. */
function picturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => join(folder, file));
}

/** A PNG as another decoder reads it. */
function decoded(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return new Resvg(svg).render();
}

describe('a PNG in few colours', () => {
  it('shows the same pixels as one that names a colour for each', () => {
    const picture = new Resvg(DRAWING).render();
    const png = palettePng(picture);
    expect(png && decoded(png).pixels.equals(decoded(picture.asPng()).pixels)).toBe(true);
    expect(picture.pixels.some((part) => part !== picture.pixels[0])).toBe(true);
  });

  it('is not made where there are too many colours, or something shows through', () => {
    const pixels = new Uint8Array(257 * 4).map((_, at) =>
      at % 4 === 3 ? 255 : (at >> 2) >> (at % 4 === 0 ? 8 : 0),
    );
    expect(palettePng({ width: 257, height: 1, pixels })).toBeUndefined();
    expect(palettePng({ width: 256, height: 1, pixels: pixels.subarray(0, 1024) })).toBeDefined();
    expect(palettePng({ width: 1, height: 1, pixels: Uint8Array.of(1, 2, 3, 254) })).toBeUndefined();
  });
});

describe('a share image', () => {
  it('is 1200 by 630 pixels in under half the bytes of a colour for each', async () => {
    const png = await drawShareImage(WORDS, 'Amends');
    const whole = decoded(png);
    expect([whole.width, whole.height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(whole.asPng().length / 2);
  });

  it('is drawn once, until its words change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'share-'));
    const drawn = await shareImage(WORDS, 'Amends', folder);
    const [kept = ''] = picturesIn(folder);
    writeFileSync(kept, 'what was kept');
    expect((await shareImage(WORDS, 'Amends', folder)).toString()).toBe('what was kept');
    expect(await shareImage({ ...WORDS, below: 'Another' }, 'Amends', folder)).not.toEqual(drawn);
    expect(picturesIn(folder)).toHaveLength(2);
    expect(howManyKept(folder)).toBe(2);
  });

  it('takes the place of those of another look', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'share-'));
    mkdirSync(join(folder, 'another-look'));
    writeFileSync(join(folder, 'another-look', 'old.png'), 'old');
    writeFileSync(join(folder, 'older.png'), 'older');
    await shareImage(WORDS, 'Amends', folder);
    expect(picturesIn(folder)).toHaveLength(1);
  });

  it('is drawn beside the build where many are missing, each with the words and pixels of its page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'share-'));
    const drawing = drawBeside({ folder, worthIt: 2 });
    expect(drawing).not.toEqual([]);
    await drawn(drawing);
    const posts = readAllPosts().map(({ id, ...data }) => ({ id, data }));
    const all = shareImagesOf(posts, readSituations());
    expect(picturesIn(folder)).toHaveLength(all.length);
    const first = all[0]?.words ?? WORDS;
    const kept = await shareImage(first, site.name, folder);
    expect(picturesIn(folder)).toHaveLength(all.length);
    expect(kept.equals(await drawShareImage(first, site.name))).toBe(true);
    expect(drawBeside({ folder, worthIt: 2 })).toEqual([]);
    await drawn(drawing);
  }, 60_000);
});

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { SHARE_IMAGE } from './share-image.ts';

/** What a share image says. */
export type ShareWords = { readonly above: string; readonly title: string; readonly below: string };

const FOLDER = 'node_modules/.cache/amends-share';
const require = createRequire(import.meta.url);

const FONTS = [
  { weight: 400, file: 'latin-400-normal' },
  { weight: 700, file: 'latin-700-normal' },
  { weight: 400, file: 'latin-ext-400-normal' },
  { weight: 700, file: 'latin-ext-700-normal' },
] as const;

function readFonts() {
  return FONTS.map(({ weight, file }) => ({
    name: file.includes('-ext-') ? 'Source Serif 4 Extended' : 'Source Serif 4',
    weight,
    style: 'normal' as const,
    data: readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${file}.woff`)),
  }));
}
let fonts: ReturnType<typeof readFonts> | undefined;

/** The site's light colours, from src/styles/tokens.css, in the form that the drawing needs. */
const PAPER = '#fcfaf5';
const INK = '#16222c';
const SOFT = '#475159';
const ACCENT = '#0f5257';
const SIGNAL = '#a85a15';

type Element = { readonly type: string; readonly props: Readonly<Record<string, unknown>> };

function part(style: object, children: string | readonly Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Long titles in smaller letters, so that each has at most four lines. */
function titleSize(title: string): number {
  if (title.length <= 40) return 84;
  return title.length <= 62 ? 72 : 62;
}

function layout({ above, title, below }: ShareWords, name: string): Element {
  return part(
    {
      ...SHARE_IMAGE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: PAPER,
      color: INK,
      borderTop: `16px solid ${ACCENT}`,
      fontFamily: 'Source Serif 4, Source Serif 4 Extended',
      fontSize: 34,
    },
    [
      part({ color: SOFT }, above),
      part({ fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.14 }, title),
      part({ justifyContent: 'space-between', alignItems: 'baseline', color: SOFT }, [
        part({ maxWidth: 820 }, below),
        part({ fontSize: 46, fontWeight: 700, color: INK }, [
          part({}, name.toLowerCase()),
          part({ color: SIGNAL }, '.'),
        ]),
      ]),
    ],
  );
}

async function draw(words: ShareWords, name: string): Promise<Buffer> {
  fonts ??= readFonts();
  const svg = await satori(layout(words, name) as unknown as Parameters<typeof satori>[0], {
    ...SHARE_IMAGE,
    fonts,
  });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** All that a picture depends on: its words, this file, and the versions of what draws it. */
function keyOf(words: ShareWords, name: string): string {
  const versions = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'].map(versionOf);
  const drawing = layout(words, name);
  return createHash('sha256')
    .update(JSON.stringify([drawing, versions]))
    .digest('hex');
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;
}

/** The picture of some words as a PNG: drawn once, then kept beside the packages until its words or look change. */
export async function shareImage(words: ShareWords, name: string, folder = FOLDER): Promise<Buffer> {
  const kept = join(folder, `${keyOf(words, name)}.png`);
  try {
    return readFileSync(kept);
  } catch {
    const picture = await draw(words, name);
    mkdirSync(folder, { recursive: true });
    // Written whole or not at all, so that a build stopped half way leaves no broken picture.
    writeFileSync(`${kept}.${process.pid}`, picture);
    renameSync(`${kept}.${process.pid}`, kept);
    return picture;
  }
}

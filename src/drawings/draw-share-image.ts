import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { palettePng } from './palette-png.ts';
import { SHARE_IMAGE } from './share-image.ts';

/** What a share image says. */
export type ShareWords = { readonly above: string; readonly title: string; readonly below: string };

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
      padding: '80px 72px 64px',
      background: PAPER,
      color: INK,
      fontFamily: 'Source Serif 4, Source Serif 4 Extended',
      fontSize: 34,
    },
    [
      // A bar, not a border: a border costs the drawing layers of masks.
      part({ position: 'absolute', top: 0, left: 0, width: '100%', height: 16, background: ACCENT }, ''),
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

/** The picture of some words as a PNG: in few colours, so half the bytes of one that names a colour for each pixel. */
export async function drawShareImage(words: ShareWords, name: string): Promise<Buffer> {
  fonts ??= readFonts();
  const svg = await satori(layout(words, name) as unknown as Parameters<typeof satori>[0], {
    ...SHARE_IMAGE,
    fonts,
  });
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(picture) ?? picture.asPng();
}

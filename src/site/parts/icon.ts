import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Sizes other than the drawing itself: a tab, a home screen, an installed copy. Pixels. */
export const ICON_SIZES = [32, 180, 192, 512] as const;

/** The site's mark as a PNG, `size` pixels square, from the one drawing in public/. */
export function iconPng(size: number): Buffer {
  const drawing = readFileSync('public/favicon.svg', 'utf8');
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

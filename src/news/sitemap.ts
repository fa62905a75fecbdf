import { escapeXml } from './xml.ts';

/** A page by its complete address, and the day it last changed where that is known. */
export type Listed = { readonly address: string; readonly changed?: string };

/** https://www.sitemaps.org/protocol.html */
export function sitemap(pages: readonly Listed[]): string {
  const lines = pages.map(({ address, changed }) => {
    const changedOn = changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : '';
    return `<url><loc>${escapeXml(address)}</loc>${changedOn}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}

/** Pages shown in place of another one. */
const STAND_INS: readonly string[] = ['./404.astro', './offline.astro'];

/** The paths of the pages written by hand, from their files: "./news/index.astro" is "news/". */
export function handWritten(files: readonly string[]): string[] {
  return files
    .filter((file) => !file.includes('[') && !STAND_INS.includes(file))
    .map((file) => file.replace(/^\.\//, '').replace(/(^|\/)index\.astro$/, '$1'))
    .map((file) => file.replace(/\.astro$/, '/'))
    .sort();
}

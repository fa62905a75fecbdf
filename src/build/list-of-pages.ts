import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** The file that robots.txt names; it names the lists. https://www.sitemaps.org/protocol.html */
const INDEX = 'sitemap-index.xml';

/** What a page says of itself: whether search engines may list it, and the day it last changed. */
export function saidOf(html: string): { readonly isListed: boolean; readonly changed: string | undefined } {
  const [, changed] = /"dateModified":"(\d{4}-\d\d-\d\d)/.exec(html) ?? [];
  return { isListed: !/<meta name="robots" content="noindex"/.test(html), changed };
}

/** Every page that search engines may list. */
export function listOfPages(): AstroIntegration {
  let home = '';
  let folder = '';
  const { name, hooks } = sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize(page) {
      const path = new URL(page.url).href.slice(home.length);
      const { isListed, changed } = saidOf(readFileSync(join(folder, decodeURI(path), 'index.html'), 'utf8'));
      if (!isListed) return undefined;
      return changed ? { ...page, lastmod: changed } : page;
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (done) => {
        home = new URL(done.config.base.replace(/\/?$/, '/'), done.config.site).href;
        await hooks['astro:config:done']?.(done);
      },
      'astro:build:done': async (done) => {
        folder = fileURLToPath(done.dir);
        await hooks['astro:build:done']?.(done);
        if (!existsSync(join(folder, INDEX))) throw new Error('The list of pages could not be written.');
      },
    },
  };
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from './after-build.ts';
import { finishedPage } from './finished-page.ts';

/** The scripts of a built site, by their names. Many pages share one, so each is read once. */
function scriptsIn(folder: string): (script: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const script = known.get(name) ?? readFileSync(join(folder, '_astro', name), 'utf8');
    known.set(name, script);
    return script;
  };
}

/** Reads and writes each page once, and not at the same time: for many small files that is quicker. */
function rewritePages(folder: string, change: (html: string, page: string) => string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    const html = readFileSync(path, 'utf8');
    const changed = change(html, page);
    if (changed !== html) writeFileSync(path, changed);
  }
  return pages.length;
}

/** Every page that Astro wrote, made ready to be served. A form may go to `receiver`. */
export function finishedPages(receiver?: string): AstroIntegration {
  return afterBuild('finished-pages', async ({ folder }) => {
    const scriptOf = scriptsIn(folder);
    const pages = rewritePages(folder, (html, page) => finishedPage(html, page, { scriptOf, receiver }));
    return `wrote a policy into ${pages} pages`;
  });
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folder that was built, and the path it will be served from, with a slash at both ends. */
export type Built = { readonly folder: string; readonly base: string };

/** Works on the whole site once it is built; what it answers is logged. */
export function afterBuild(
  name: string,
  work: (built: Built) => Promise<string | undefined>,
): AstroIntegration {
  let base = '/';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const done = await work({ folder: fileURLToPath(dir), base });
        if (done) logger.info(done);
      },
    },
  };
}

/** Writes each page again as `change` makes it, and answers how many there are. */
export async function rewritePages(
  folder: string,
  change: (html: string, page: string) => string | Promise<string>,
): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    const html = await readFile(path, 'utf8');
    const changed = await change(html, page);
    if (changed !== html) await writeFile(path, changed);
  }
  return pages.length;
}

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting/headers.ts';

/** Writes `_headers`, which Netlify and Cloudflare Pages read. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { withFileTypes: true });
        const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
        await writeFile(join(folder, '_headers'), headersFile(base, folders));
      },
    },
  };
}

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting/headers.ts';
import { afterBuild } from './after-build.ts';

/** Writes `_headers`, which Netlify and Cloudflare Pages read. */
export function hostHeaders(): AstroIntegration {
  return afterBuild('host-headers', async ({ folder, base }) => {
    const entries = await readdir(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    await writeFile(join(folder, '_headers'), headersFile(base, folders));
    return undefined;
  });
}

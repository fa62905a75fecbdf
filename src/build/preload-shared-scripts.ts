import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild, rewritePages } from './after-build.ts';

/** The files of this site that a script needs at once: `import … from "./other.js"`. */
export function importedAtOnce(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name);
}

/** The one file that a script is nothing but the import of. */
export function standsFor(script: string): string | undefined {
  return /^import\s*["']\.\/([\w.-]+\.js)["'];?\s*$/.exec(script)?.[1];
}

async function withPreloads(page: string, folder: string): Promise<string> {
  const [, address, first] = /<script type="module" src="([^"]*\/_astro\/)([^"/]+)"/.exec(page) ?? [];
  if (!address || !first) return page;
  const read = (name: string) => readFile(join(folder, '_astro', name), 'utf8');
  const name = standsFor(await read(first)) ?? first;
  const html = page.replace(address + first, address + name);
  const links = importedAtOnce(await read(name))
    .map((needed) => `<link rel="modulepreload" href="${address}${needed}">`)
    .join('');
  return html.replace('</head>', `${links}</head>`);
}

/** Names, in each page with a script, what that script imports, so that a browser fetches both at the same time; and in the
 * place of a script that only imports another, that other. */
export function preloadSharedScripts(): AstroIntegration {
  return afterBuild('preload-shared-scripts', async ({ folder }) => {
    await rewritePages(folder, (html) => withPreloads(html, folder));
    return undefined;
  });
}

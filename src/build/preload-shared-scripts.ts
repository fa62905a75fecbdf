import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild, rewritePages } from './after-build.ts';

/** The files of this site that a script needs at once: `import … from "./other.js"`. */
export function importedAtOnce(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name);
}

async function withPreloads(html: string, folder: string): Promise<string> {
  const [, address, name] = /<script type="module" src="([^"]*\/_astro\/)([^"/]+)"/.exec(html) ?? [];
  if (!address || !name) return html;
  const links = importedAtOnce(await readFile(join(folder, '_astro', name), 'utf8'))
    .map((needed) => `<link rel="modulepreload" href="${address}${needed}">`)
    .join('');
  return html.replace('</head>', `${links}</head>`);
}

/** Names, in each page with a script, what that script imports, so that a browser fetches both at the same time. */
export function preloadSharedScripts(): AstroIntegration {
  return afterBuild('preload-shared-scripts', async ({ folder }) => {
    await rewritePages(folder, (html) => withPreloads(html, folder));
    return undefined;
  });
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The files of this site that a script needs at once: `import … from "./other.js"`. */
export function importedAtOnce(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name);
}

/** Names, in each page with a script, what that script imports, so that a browser fetches both at the same time. */
export function preloadSharedScripts(): AstroIntegration {
  return {
    name: 'preload-shared-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const page of files.filter((file) => file.endsWith('.html'))) {
          const path = join(folder, page);
          const html = await readFile(path, 'utf8');
          const [, address, name] = /<script type="module" src="([^"]*\/_astro\/)([^"/]+)"/.exec(html) ?? [];
          if (!address || !name) continue;
          const links = importedAtOnce(await readFile(join(folder, '_astro', name), 'utf8'))
            .map((needed) => `<link rel="modulepreload" href="${address}${needed}">`)
            .join('');
          await writeFile(path, html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}

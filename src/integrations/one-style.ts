import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The page's own styles as one element, in the order they stood: one hash in its policy, not one for each. */
export function withOneStyle(html: string): string {
  const whole = /<style>([\s\S]*?)<\/style>/g;
  const styles = [...html.matchAll(whole)].map(([, style = '']) => style.trim());
  if (styles.length < 2) return html;
  return html.replace(whole, '').replace('</head>', () => `<style>${styles.join('')}</style></head>`);
}

/** Runs before the policy is written, which holds a hash of each style. */
export function oneStyle(): AstroIntegration {
  return {
    name: 'one-style',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        for (const page of files.filter((file) => file.endsWith('.html'))) {
          const path = join(folder, page);
          await writeFile(path, withOneStyle(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

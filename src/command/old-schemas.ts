import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides how content is read. */
const SCHEMAS = 'src/{content.config,records/*}.ts';
const CACHE = 'node_modules/.astro';

/**
 * Astro keeps each entry of the content as its schema read it, and reads it anew only where the entry changes. After a
 * change of the schemas it would hand old entries to new pages, so they are all let go.
 */
export function forgetOldSchemas(project: string): void {
  const digest = createHash('sha256');
  for (const file of globSync(SCHEMAS, { cwd: project }).sort())
    digest.update(readFileSync(join(project, file)));
  const now = digest.digest('hex');
  const note = join(project, CACHE, 'schemas');
  if (existsSync(note) && readFileSync(note, 'utf8') === now) return;
  rmSync(join(project, CACHE, 'data-store.json'), { force: true });
  mkdirSync(join(project, CACHE), { recursive: true });
  writeFileSync(note, now);
}

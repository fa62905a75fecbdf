import { z } from 'astro/zod';
import { readFile } from './content-files.ts';

const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers with dots, as in "1.2.0"'),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a quoted day: "2026-11-22"'),
  changes: z.array(z.string().min(10)).min(1),
});

export type Release = z.infer<typeof releaseSchema>;

/** Every release, newest first, as content/releases.yaml tells them. */
export function readReleases(): readonly Release[] {
  return readFile('content/releases.yaml', z.array(releaseSchema).min(1));
}

import { spawnSync } from 'node:child_process';
import { forgetOldSchemas } from './old-schemas.ts';

/*
 * What a build of 5,000 posts needs lives in 350 MB; left to itself Node lets its heap grow to three times that before
 * it clears up, and the C library of Linux keeps what was freed. Both cost more memory than the speed they bring.
 */
const HEAP = ['--max-old-space-size=560', '--max-semi-space-size=8'];
const FREED_GOES_BACK = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '65536', MIMALLOC_PURGE_DELAY: '0' };

/** The surroundings of a build. What is set by hand wins: `NODE_OPTIONS=--max-old-space-size=2000 npm run build`. */
export function buildEnvironment(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...FREED_GOES_BACK,
    ...given,
    NODE_OPTIONS: [...HEAP, given.NODE_OPTIONS ?? ''].join(' ').trim(),
  };
}

/** Builds the site into dist/ (or `--outDir`) and answers the exit code. */
export function buildSite(words: readonly string[]): number {
  forgetOldSchemas('.');
  const { status } = spawnSync('astro', ['build', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: buildEnvironment(process.env),
  });
  return status ?? 1;
}

import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { FOLDER, howManyKept } from '../drawings/kept-share-images.ts';

/** To start a process takes as long as to draw some pictures. */
const WORTH_IT = 40;

type Beside = { readonly folder?: string; readonly worthIt?: number };

/**
 * Has another process draw what is not kept yet, while the build goes on. What is kept is counted, not compared: where
 * a story has new words since, the build draws its picture itself.
 */
export function drawBeside({ folder = FOLDER, worthIt = WORTH_IT }: Beside = {}): ChildProcess | undefined {
  const wanted = readdirSync('content/news').filter((file) => file.endsWith('.md')).length;
  if (wanted - howManyKept(folder) < worthIt) return undefined;
  // To give memory back at once, as a build does, would take a third longer: a picture wants the same 3 MB again.
  const { MALLOC_TRIM_THRESHOLD_: _, MIMALLOC_PURGE_DELAY: __, ...env } = process.env;
  const child = fork('src/build/draw-share-images.ts', [folder], { stdio: 'ignore', env });
  // The build does not wait for it, and it ends when the build does.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Begins with the build, and not with the first page, for until then one processor of two has little to do. */
export function shareImages(): AstroIntegration {
  return {
    name: 'share-images',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') drawBeside();
      },
    },
  };
}

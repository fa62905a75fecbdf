import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { AstroIntegration } from 'astro';
import { FOLDER, howManyKept } from '../drawings/kept-share-images.ts';

/** To start a process takes as long as to draw some pictures. */
const WORTH_IT = 40;
/** Each holds some 220 MB, while the build itself holds up to 800. */
const MOST_PROCESSES = 2;
/** Megabytes: a picture leaves little behind, so a small heap costs no time. */
const HEAP = '--max-old-space-size=256 --max-semi-space-size=2';

type Beside = { readonly folder?: string; readonly worthIt?: number };

/**
 * Has processes of their own draw what is not kept yet, one for each processor, while the build goes on. What is kept
 * is counted, not compared: where a story has new words since, the build draws its picture itself.
 */
export function drawBeside({ folder = FOLDER, worthIt = WORTH_IT }: Beside = {}): ChildProcess[] {
  const wanted = readdirSync('content/news').filter((file) => file.endsWith('.md')).length;
  const missing = wanted - howManyKept(folder);
  const processes = Math.min(availableParallelism(), MOST_PROCESSES, Math.floor(missing / worthIt));
  // To give memory back at once, as a build does, would take a third longer: a picture wants the same 3 MB again.
  const { MALLOC_TRIM_THRESHOLD_: _, MIMALLOC_PURGE_DELAY: __, ...given } = process.env;
  const env = { ...given, NODE_OPTIONS: `${given.NODE_OPTIONS ?? ''} ${HEAP}`.trim() };
  return Array.from({ length: Math.max(0, processes) }, (_, index) => {
    const words = [folder, String(index), String(processes)];
    const child = fork('src/build/draw-share-images.ts', words, { stdio: 'ignore', env });
    // A build that fails before its pages waits for none, and they end when it does.
    child.unref();
    child.channel?.unref();
    return child;
  });
}

/** Resolves when they have ended, well or not: what is missing then, the build draws. */
export async function drawn(drawing: readonly ChildProcess[]): Promise<void> {
  for (const child of drawing) {
    child.ref();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

/** Begins with the build, and ends before the pages are bundled: both at once would take more memory than either. */
export function shareImages(): AstroIntegration {
  let drawing: ChildProcess[] = [];
  return {
    name: 'share-images',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') drawing = drawBeside();
      },
      'astro:build:start': () => drawn(drawing),
    },
  };
}

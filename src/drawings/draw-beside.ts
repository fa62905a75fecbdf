import { type ChildProcess, fork } from 'node:child_process';
import type { ShareWords } from './draw-share-image.ts';
import { FOLDER, isKept } from './kept-share-images.ts';

/** What another process is to draw. */
export type Drawings = {
  readonly name: string;
  readonly all: readonly ShareWords[];
  readonly folder: string;
};

/** To start a process takes as long as to draw some pictures. */
const WORTH_IT = 40;

/**
 * Has another process draw what is not kept yet, from the last to the first, while the build goes on. It comes to
 * nothing else: the build draws what it finds missing, so that the two meet where neither waits for the other.
 */
export function drawBeside(
  all: readonly ShareWords[],
  name: string,
  folder = FOLDER,
): ChildProcess | undefined {
  const missing = all.filter((words) => !isKept(words, name, folder));
  if (missing.length < WORTH_IT) return undefined;
  const child = fork('src/drawings/draw-all.ts', { stdio: 'ignore' });
  child.send({ name, all: missing.toReversed(), folder } satisfies Drawings);
  // The build does not wait for it, and it ends when the build does.
  child.unref();
  child.channel?.unref();
  return child;
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Run = {
  readonly seconds: number;
  readonly peakMb: number;
  /** Seconds of processor, of it and its children: what other work on the machine lengthens least. */
  readonly processor: number;
};

/** Looks this often, in milliseconds, at what the program holds. */
const EVERY = 100;

function readProcess(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    // It has ended, or this is not Linux.
    return '';
  }
}

/** A program and all that it began and that still runs. */
function family(id: number): number[] {
  const children = readProcess(id, `task/${id}/children`).split(' ').map(Number).filter(Boolean);
  return [id, ...children.flatMap(family)];
}

/** Megabytes that a program holds now. */
function held(id: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readProcess(id, 'status'))?.[1] ?? 0) / 1024;
}

/** Linux counts processor time in hundredths of a second; the fields stand after the name, which is in brackets. */
const TICK = 100;

function processorSeconds(id: number): number {
  const [user = 0, system = 0] = readProcess(id, 'stat')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) / TICK;
}

/** Runs a Node program and says how long it took and what it and its children took of processor and memory. Those are known on Linux only. */
export function measuredRun(
  folder: string,
  program: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  return new Promise((done, failed) => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let said = '';
    let peak = 0;
    const processor = new Map<number, number>();
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    const look = setInterval(() => {
      const all = family(child.pid ?? 0);
      peak = Math.max(
        peak,
        all.reduce((sum, one) => sum + held(one), 0),
      );
      for (const one of all) processor.set(one, Math.max(processor.get(one) ?? 0, processorSeconds(one)));
    }, EVERY);
    child.on('close', (code) => {
      clearInterval(look);
      const used = [...processor.values()].reduce((sum, seconds) => sum + seconds, 0);
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, peakMb: peak, processor: used });
      else failed(new Error(`${program} ended with ${code}:\n${said.slice(-3000)}`));
    });
  });
}

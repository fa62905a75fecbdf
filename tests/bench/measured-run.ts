import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Run = { readonly seconds: number; readonly peakMb: number };

/** Looks this often, in milliseconds, at what the program holds; Linux itself keeps the peak between looks. */
const EVERY = 100;

/** Runs a Node program and says how long it took and the most memory it held. Memory is known on Linux only. */
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
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0));
      } catch {
        // It has ended, or this is not Linux.
      }
    }, EVERY);
    child.on('close', (code) => {
      clearInterval(look);
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, peakMb: peak / 1024 });
      else failed(new Error(`${program} ended with ${code}:\n${said.slice(-3000)}`));
    });
  });
}

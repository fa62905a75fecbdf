import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** What the end of the run is to say of it again. */
  readonly said?: readonly string[];
};

export const REPORTS = 'test-results';
export const NONE: Tally = { passed: 0, failed: 0 };

export function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    NONE,
  );
}

/** Whether a command ended well. What is done beside something else says all it has to say when it ends. */
export function succeeds(
  command: string,
  words: readonly string[],
  { environment = {}, isBeside = false }: { environment?: NodeJS.ProcessEnv; isBeside?: boolean } = {},
): Promise<boolean> {
  const line = `> ${command} ${words.join(' ')}`;
  if (!isBeside) console.log(line);
  const running = spawn(command, words, {
    stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  const said: Buffer[] = [];
  for (const stream of [running.stdout, running.stderr]) stream?.on('data', (some) => said.push(some));
  return new Promise((resolve) => {
    running.on('error', ({ message }) => said.push(Buffer.from(message)));
    running.on('close', (status) => {
      if (isBeside) console.log(`${line}\n${Buffer.concat(said)}`);
      resolve(status === 0);
    });
  });
}

/** What has no count of its own: it passed or it failed. */
export async function step(command: string, ...words: string[]): Promise<Tally> {
  return (await succeeds(command, words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The same of commands that are done beside something else, and beside each other. */
export async function stepsBeside(...lines: readonly (readonly [string, ...string[]])[]): Promise<Tally> {
  const done = await Promise.all(
    lines.map(([command, ...words]) => succeeds(command, words, { isBeside: true })),
  );
  const passed = done.filter(Boolean).length;
  return { passed, failed: done.length - passed };
}

/** The count in a report. What ended badly, or left no report, has failed at least once. */
export function counted<Report>(ok: boolean, file: string, count: (report: Report) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const tally = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  return ok ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

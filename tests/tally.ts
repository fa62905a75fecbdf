import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type Tally = { readonly passed: number; readonly failed: number };

export const REPORTS = 'test-results';
export const NONE: Tally = { passed: 0, failed: 0 };

export function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    NONE,
  );
}

export function succeeds(
  command: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): boolean {
  console.log(`> ${command} ${words.join(' ')}`);
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** What has no count of its own: it passed or it failed. */
export function step(command: string, ...words: string[]): Tally {
  return succeeds(command, words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The count in a report. What ended badly, or left no report, has failed at least once. */
export function counted<Report>(ok: boolean, file: string, count: (report: Report) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const tally = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  return ok ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const HERE = import.meta.dirname;

/**
 * Installs what only the benchmarks need, once for each change of their list. By `install`: some of them name
 * bindings for other machines that the registry does not have, and `ci` refuses those.
 */
export function installBenchPackages(): void {
  const done = `${HERE}/node_modules/.package-lock.json`;
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(`${HERE}/package.json`).mtimeMs) return;
  console.error('Installing what the benchmarks need…');
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-save', '--loglevel=error'], {
    cwd: HERE,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install what the benchmarks need; see the lines above');
}

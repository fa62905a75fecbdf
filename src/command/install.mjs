// Runs on whatever Node the machine has: keep it plain. Installs when the lockfile is newer than what is installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

function modified(path) {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    // Standard input belongs to the command that follows, and so does standard output.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Installing failed. The lines above say why; then run the same command again.');
    process.exit(status ?? 1);
  }
}

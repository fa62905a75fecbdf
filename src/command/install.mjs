// Runs on whatever Node the machine has: keep it plain. Installs when the lockfile is newer than what is installed, and
// says so where there is no Node for what follows: the project brings one for Linux, and none that was tried elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

function modified(path) {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.error('Installing what the project needs, as its lockfile says…');
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

const NEEDED = 24;
const own = Number(process.versions.node.split('.')[0]);
if (own < NEEDED && !existsSync('node_modules/.bin/node') && !existsSync('node_modules/.bin/node.cmd')) {
  console.error(
    `This needs Node ${NEEDED} or later, and here is ${process.version}. Install it from https://nodejs.org/,`,
  );
  console.error('then run the same command again.');
  process.exit(1);
}

// Runs on whatever Node the machine has: keep it plain. `npm run bench -- weight`, say, in a fresh clone: installs, builds
// the site where that benchmark measures it and there is none, then runs the benchmark on the project's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import '../../src/command/install.mjs';

const OF_THE_SITE = ['weight', 'speed', 'lighthouse', 'search', 'load'];
const BENCHES = [...OF_THE_SITE, 'accuracy', 'build', 'estimate', 'mutation', 'remedies'];
const [bench = '', ...words] = process.argv.slice(2);
if (!BENCHES.includes(bench)) {
  console.error(`Say what to measure: npm run bench -- NAME, one of ${BENCHES.join(', ')}.`);
  process.exit(2);
}

function node(script, given, stdio) {
  const { status } = spawnSync('node', [script, ...given], { stdio, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (OF_THE_SITE.includes(bench) && !existsSync('dist/index.html')) {
  console.error('There is no built site yet, so it is built first…');
  node('src/command/build.ts', ['--silent'], ['ignore', 2, 2]);
}
node(`tests/bench/${bench}.ts`, words, 'inherit');

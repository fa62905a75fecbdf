// Runs on whatever Node the machine has: keep it plain. `npm run bench -- weight`, say, in a fresh clone: installs, builds
// the site where that benchmark measures it and there is none, then runs the benchmark on the project's own Node. Without
// a name it runs all that the table holds, one after another, and prints the table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const OF_THE_SITE = ['weight', 'speed', 'lighthouse', 'search', 'load'];
const IN_THE_TABLE = ['weight', 'search', 'speed', 'estimate', 'accuracy', 'start', 'build'];
const BENCHES = [...new Set([...OF_THE_SITE, ...IN_THE_TABLE, 'mutation', 'remedies', 'table'])].sort();
const [bench, ...words] = process.argv.slice(2);
if (bench && !BENCHES.includes(bench)) {
  console.error(
    `Say what to measure: npm run bench -- NAME, one of ${BENCHES.join(', ')}; or no name, for all.`,
  );
  process.exit(2);
}

// In a process of its own, where the name of a benchmark is not taken for a list of packages.
const installed = spawnSync(process.execPath, ['src/command/install.mjs'], { stdio: ['ignore', 2, 2] });
if (installed.status !== 0) process.exit(installed.status ?? 1);

function run(script, given, stdio) {
  return spawnSync('node', [script, ...given], { stdio, shell: process.platform === 'win32' }).status ?? 1;
}

function measure(name, given) {
  if (OF_THE_SITE.includes(name) && !existsSync('dist/index.html')) {
    console.error('There is no built site yet, so it is built first…');
    const built = run('src/command/build.ts', ['--silent'], ['ignore', 2, 2]);
    if (built !== 0) process.exit(built);
  }
  return run(`tests/bench/${name}.ts`, given, 'inherit');
}

if (bench) process.exit(measure(bench, words));
for (const [index, name] of IN_THE_TABLE.entries()) {
  console.log(`\n${index + 1} of ${IN_THE_TABLE.length}: ${name}`);
  measure(name, []);
}
console.log();
process.exit(measure('table', []));

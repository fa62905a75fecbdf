import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site } from '../src/operator/site.ts';
import { unnamed } from '../src/operator/unnamed.ts';

/*
 * May this commit be published? Clones it into an empty folder, as a new machine would, and runs every check there.
 * Ends with yes or no, and names each check that says no.
 */
type Check = { readonly name: string; readonly command: string; readonly words: readonly string[] };

const CHECKS: readonly Check[] = [
  { name: 'packages install from the lockfile', command: 'npm', words: ['ci', '--ignore-scripts'] },
  { name: 'no legal figure or guide is past its review', command: 'npm', words: ['run', 'check:law'] },
  { name: 'two builds are the same, byte for byte', command: 'npm', words: ['test', '--', 'reproducible'] },
  {
    name: 'types, style, unit tests, build within its budgets, content, HTML, links, hosts and browsers',
    command: 'npm',
    words: ['run', 'test:all'],
  },
];

function run(command: string, words: readonly string[], cwd: string): boolean {
  const { status } = spawnSync(command, words, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const changed = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout.trim();
if (changed !== '') {
  console.error(`Commit or put away what has changed first:\n${changed}`);
  process.exit(2);
}

const clone = mkdtempSync(join(tmpdir(), 'amends-release-'));
const results = new Map<string, boolean>();
try {
  results.set('the commit can be cloned', run('git', ['clone', '--quiet', process.cwd(), clone], '.'));
  for (const { name, command, words } of CHECKS) results.set(name, run(command, words, clone));
} finally {
  rmSync(clone, { recursive: true, force: true });
}

console.log('');
for (const [name, held] of results) console.log(`${held ? 'yes' : 'NO '}  ${name}`);
const missing = unnamed(site);
if (missing.length > 0)
  console.log(
    `\nWarning: ${site.name} does not say who stands behind it. Not given:\n  ${missing.join('\n  ')}`,
  );
const may = [...results.values()].every(Boolean);
console.log(may ? '\nThis commit may be published.' : '\nThis commit may not be published.');
process.exit(may ? 0 : 1);

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, fellShort, keepFigures } from './figures.ts';
import { inside } from './temporary.ts';

/*
 * What `npm start` installs on a machine with Node 24, and in how long, beside everything that the tests need too. Each
 * into an empty folder, from npm's own cache, which an install that is not counted fills first. Medians of `RUNS`, one
 * of each in turn, so that other work on the machine falls on both alike.
 */
const RUNS = Number(process.argv[2] ?? 3);
const NEEDED = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'src/command/install.mjs',
  'src/command/own-node',
];
/** Megabytes of disk that it may take, and the share of the time of the whole. */
const MOST = { mb: 260, time: 0.55 };
const BLOCK = 512;

type Install = { readonly seconds: number; readonly mb: number; readonly packages: number };

function bytesOnDisk(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, file) => sum + lstatSync(join(folder, file)).blocks * BLOCK, 0);
}

function install(words: readonly string[]): Promise<Install> {
  return inside('amends-install-', async (folder) => {
    const project = join(folder, 'project');
    for (const file of NEEDED) cpSync(file, join(project, file), { recursive: true });
    // A Node outside the project, as a machine has one.
    const machine = join(folder, 'machine');
    mkdirSync(machine);
    copyFileSync(process.execPath, join(machine, 'node'));
    chmodSync(join(machine, 'node'), 0o755);
    const start = performance.now();
    const { status } = spawnSync(join(machine, 'node'), ['src/command/install.mjs', ...words], {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PATH: `${machine}:${process.env.PATH}` },
    });
    if (status !== 0) throw new Error('npm could not install; see the lines above');
    const seconds = (performance.now() - start) / 1000;
    const modules = join(project, 'node_modules');
    const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
      packages: object;
    };
    return { seconds, mb: bytesOnDisk(modules) / 2 ** 20, packages: Object.keys(packages).length };
  });
}

function middle(installs: readonly Install[]): Install {
  const inOrder = installs.toSorted((one, other) => one.seconds - other.seconds);
  const found = inOrder[Math.floor(inOrder.length / 2)];
  if (!found) throw new Error('Say how often to install: npm run bench -- start 3');
  return found;
}

await install([]);
const all: Record<'whole' | 'toStart', Install[]> = { whole: [], toStart: [] };
for (let run = 0; run < RUNS; run += 1) {
  all.whole.push(await install([]));
  all.toStart.push(await install(['start']));
}
const [whole, toStart] = [middle(all.whole), middle(all.toStart)];
console.table({ 'to start': toStart, everything: whole });
const figures: Figure[] = [
  {
    of: 'weight',
    what: 'what npm start installs, on Node 24',
    unit: 'MB',
    ours: toStart.mb,
    beside: 'what it may take',
    theirs: MOST.mb,
  },
  {
    of: 'speed',
    what: 'installing for npm start, on Node 24',
    unit: 's',
    ours: toStart.seconds,
    beside: 'installing everything',
    theirs: whole.seconds,
    most: MOST.time,
  },
];
keepFigures('start', figures);
process.exitCode = figures.some(fellShort) ? 1 : 0;

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

type Locked = Readonly<Record<string, object>>;

const LOCKED: Locked = {
  '': { name: 'a-project' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/for-tests-from-a-folder': { resolved: 'src/a-folder', link: true },
  'node_modules/for-a-mac': { version: '1.0.0', optional: true },
  'node_modules/vitest': { version: '5.1.1', dev: true },
};
/** What npm writes down after `--omit=dev`. */
const FOR_STARTING: Locked = { 'node_modules/astro': { version: '7.3.4' } };

/** A machine whose own Node is as new as this one, and outside any project. */
let newEnough = '';
beforeAll(() => {
  newEnough = join(mkdtempSync(join(tmpdir(), 'machine-')), 'node');
  copyFileSync(process.execPath, newEnough);
  chmodSync(newEnough, 0o755);
});

/** Runs the installing step where `found` is installed, with an npm that only writes down what it is asked, and where. */
function install(found: Locked | undefined, { words = [] as string[], node = newEnough } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  const programs = mkdtempSync(join(tmpdir(), 'programs-'));
  const asked = join(programs, 'asked');
  writeFileSync(asked, '');
  writeFileSync(join(programs, 'npm'), `#!/bin/sh\necho "$(basename "$PWD") $*" >> ${asked}\n`);
  chmodSync(join(programs, 'npm'), 0o755);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  mkdirSync(join(folder, 'node_modules'));
  cpSync('src/command/own-node', join(folder, 'src/command/own-node'), { recursive: true });
  if (found)
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: found }));
  const { status, stderr } = spawnSync(node, [resolve('src/command/install.mjs'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', PATH: `${programs}:/usr/bin:/bin` },
  });
  const lines = readFileSync(asked, 'utf8').trim();
  return {
    status,
    stderr,
    asked: lines === '' ? [] : lines.split('\n').map((line) => line.replace(/^install-\w+ /, '')),
  };
}

describe.skipIf(process.platform === 'win32')('installing', () => {
  it('is left out where all that the lockfile asks for is there, but for what is for another machine', () => {
    const { 'node_modules/for-a-mac': ___, ...here } = LOCKED;
    expect(install(here)).toMatchObject({ status: 0, asked: [] });
  });

  it('takes only what building and serving need for a start, and says which step it is', () => {
    const { asked, stderr } = install(undefined, { words: ['start'] });
    expect(asked).toEqual(['ci --ignore-scripts --loglevel=error --omit=dev']);
    expect(stderr).toContain('Step 1 of 3');
    expect(install(FOR_STARTING, { words: ['start'] })).toMatchObject({ status: 0, asked: [] });
  });

  it('adds the rest for everything else', () => {
    expect(install(FOR_STARTING).asked).toEqual(['ci --ignore-scripts --loglevel=error']);
  });

  it('is done again where a version is another one', () => {
    const old = { ...FOR_STARTING, 'node_modules/astro': { version: '7.3.3' } };
    expect(install(old, { words: ['start'] }).asked).toHaveLength(1);
  });

  it('brings Node only where the machine’s is too old or unknown, and says so where it cannot', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'brought-')), 'node_modules/.own-node');
    mkdirSync(folder, { recursive: true });
    const brought = join(folder, 'node');
    copyFileSync(process.execPath, brought);
    chmodSync(brought, 0o755);
    const { status, asked, stderr } = install(LOCKED, { node: brought });
    expect(asked).toEqual(['.own-node ci --ignore-scripts --loglevel=error']);
    expect(stderr).toContain('https://nodejs.org/');
    expect(status).toBe(1);
  });
});

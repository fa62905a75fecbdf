// Runs on whatever Node the machine has: keep it plain. `install.mjs start` or `install.mjs build` installs what
// building and serving need; without a word it installs everything. Then it brings Node where the machine's is too old for what follows.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';

const NEEDED = 24;
const OWN_NODE = 'node_modules/.own-node';
const LINK = 'node_modules/.bin/node';
const toStart = process.argv[2] === 'start';
const withoutTests = toStart || process.argv[2] === 'build';

function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

/** Whether what npm says it installed is what the lockfile asks for; what is for another machine may be missing. */
function isInstalled() {
  const found = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, link, dev, devOptional, optional }]) => {
      // A link to a folder of this project has no version, and no word of whether it is for the tests.
      if (path === '' || link || (withoutTests && dev)) return true;
      return found[path] ? found[path].version === version : Boolean(optional || devOptional);
    },
  );
}

function npmCi(words, folder) {
  return spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error', ...words], {
    cwd: folder,
    // Standard input belongs to the command that follows, and so does standard output.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  }).status;
}

function install() {
  if (toStart) console.error('Step 1 of 3: installing what building and serving need…');
  else console.error('Installing what the project needs, as its lockfile says…');
  const status = npmCi(withoutTests ? ['--omit=dev'] : [], '.');
  if (status === 0) return;
  console.error('Installing failed. The lines above say why; then run the same command again.');
  process.exit(status || 1);
}

/** The Node that runs this may be the one brought before, which says nothing of the machine's. */
function machineIsTooOld() {
  const isBrought =
    process.execPath.includes(OWN_NODE) || process.execPath.includes('node_modules/node-linux');
  return isBrought || Number(process.versions.node.split('.')[0]) < NEEDED;
}

/** Node as a package, beside the others so that `npm run` finds it first. There is one for Linux alone. */
function bringNode() {
  const program = `node-${process.platform}-${process.arch}`;
  console.error(`Bringing Node ${NEEDED}, which this needs: the machine’s is older…`);
  rmSync(OWN_NODE, { recursive: true, force: true });
  mkdirSync(OWN_NODE, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(`src/command/own-node/${file}`, `${OWN_NODE}/${file}`);
  npmCi([], OWN_NODE);
  if (!existsSync(`${OWN_NODE}/node_modules/${program}/bin/node`)) return;
  mkdirSync('node_modules/.bin', { recursive: true });
  rmSync(LINK, { force: true });
  symlinkSync(`../.own-node/node_modules/${program}/bin/node`, LINK);
}

if (!isInstalled()) install();
else if (toStart) console.error('Step 1 of 3: what building and serving need is installed.');
if (machineIsTooOld() && !existsSync(LINK)) {
  bringNode();
  if (!existsSync(LINK)) {
    console.error(
      `This needs Node ${NEEDED} or later, and could not bring it. Install it from https://nodejs.org/,`,
    );
    console.error('then run the same command again.');
    process.exit(1);
  }
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/* Builds the site twice, in another time zone the second time, and compares every file. Nothing is kept for the first. */
function build(timeZone: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-build-'));
  try {
    rmSync('.astro', { recursive: true, force: true });
    const { status } = spawnSync('npx', ['astro', 'build', '--silent', '--outDir', folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TZ: timeZone },
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('the build failed');
    const files = globSync(`${folder}/**/*`).filter((file) => statSync(file).isFile());
    return new Map(files.sort().map((file) => [relative(folder, file), digest(file)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

rmSync('.cache/share-images', { recursive: true, force: true });
const [first, second] = [build('Europe/London'), build('Pacific/Auckland')];
const names = new Set([...first.keys(), ...second.keys()]);
const differ = [...names].filter((name) => first.get(name) !== second.get(name));
for (const name of differ) console.error(`${name} differs`);
console.log(
  differ.length === 0
    ? `Two builds, ${names.size} files, are the same byte for byte.`
    : `${differ.length} of ${names.size} files differ.`,
);
process.exit(differ.length === 0 ? 0 : 1);

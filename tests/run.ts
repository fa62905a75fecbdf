import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox, findWebKit, installWithApt } from './browsers.ts';

type Tally = { readonly passed: number; readonly failed: number };

const REPORTS = 'test-results';

function run(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${command} ${words.join(' ')}`);
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** One step without a count of its own: it passed or it failed. */
function step(command: string, ...words: string[]): Tally {
  return run(command, words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function report<Report>(file: string, count: (report: Report) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
}

function unitTests(): Tally {
  const file = `${REPORTS}/unit.json`;
  const ok = run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const tally = report<{ numPassedTests: number; numFailedTests: number }>(file, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
  }));
  return ok ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

function browserTests(): Tally {
  if (!findChromium()) installWithApt(['chromium']);
  const chromium = findChromium();
  if (!chromium) {
    console.error(
      'No browser was found. Install Chromium, or name one with CHROMIUM_PATH, and run npm test again.',
    );
    return { passed: 0, failed: 1 };
  }
  const firefox = findFirefox();
  const webkit = findWebKit();
  console.log(
    [
      `Browser engines: Chromium (${chromium})`,
      firefox ? `Firefox (${firefox})` : 'no Firefox found',
      webkit ? `WebKit for a smoke journey (${webkit.browser})` : 'no WebKit found',
    ].join(', '),
  );
  // A port of its own for each run, so that a server left behind by another cannot be in the way.
  const port = 20_000 + (process.pid % 20_000);
  const ok = run('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
    CHROMIUM_PATH: chromium,
    PORT: String(port),
    ...(firefox ? { FIREFOX_PATH: firefox } : {}),
  });
  type Stats = { stats: { expected: number; unexpected: number; flaky: number } };
  const tally = report<Stats>(`${REPORTS}/browser.json`, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
  const others = webkit ? webkitTests(port + 1) : { passed: 0, failed: 0 };
  const failed = ok ? tally.failed : Math.max(1, tally.failed);
  return { passed: tally.passed + others.passed, failed: failed + others.failed };
}

function webkitTests(port: number): Tally {
  run('node', ['tests/webkit/smoke.ts'], { PORT: String(port) });
  return report<Tally>(`${REPORTS}/webkit.json`, (tally) => tally);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const NOT_RUN: Tally = { passed: 0, failed: 1 };
const BUILD = 'the build, within its budgets';
const tallies = new Map([
  ['types', step('astro', 'check')],
  ['style', step('biome', 'ci', '.')],
  ['unit tests', unitTests()],
  [BUILD, step('node', 'src/command/build.ts', '--silent')],
  ['content, as an editor wants it', step('node', 'src/command/check-content.ts')],
]);
const isBuilt = tallies.get(BUILD)?.failed === 0;
tallies.set('HTML, links and facts for machines', isBuilt ? step('node', 'tests/site/check.ts') : NOT_RUN);
tallies.set('hosts', isBuilt ? step('node', 'tests/site/hosting.ts') : NOT_RUN);
tallies.set('browsers', isBuilt ? browserTests() : NOT_RUN);

console.log('');
for (const [name, tally] of tallies) {
  const not = tally === NOT_RUN ? 'not run: there is no built site' : `${tally.failed} failed`;
  console.log(tally.failed === 0 ? `held    ${name}` : `FAILED  ${name} (${not})`);
}
const passed = [...tallies.values()].reduce((sum, tally) => sum + tally.passed, 0);
const failed = [...tallies.values()].reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

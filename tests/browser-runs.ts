import { readFileSync } from 'node:fs';
import { findChromium, findFirefox, findShell, findWebKit, installChromium } from './browsers.ts';
import type { Run } from './parts.ts';
import { counted, NONE, REPORTS, succeeds, type Tally } from './tally.ts';

/** The tests of `npm test`, one a line, as Playwright’s --test-list takes them. */
const QUICK_LIST = 'tests/browser/quick.txt';
const REPORT = `${REPORTS}/browser.json`;

// A port of its own for each run, so that a server left behind by another cannot be in the way.
const port = 20_000 + (process.pid % 20_000);

/** Finds Chromium, or installs one and says so. */
export function setUp(): Tally {
  if (!findChromium()) installChromium();
  const chromium = findChromium();
  if (chromium) {
    console.log(`Chromium is at ${chromium}`);
    return { passed: 1, failed: 0 };
  }
  console.error('No browser was found, and none could be installed. Install Chromium, or name one with');
  console.error('CHROMIUM_PATH, and run the same command again.');
  return { passed: 0, failed: 1 };
}

const WORDS: Readonly<Record<Run, readonly string[]>> = {
  quick: ['--project=chromium', `--test-list=${QUICK_LIST}`],
  rest: [`--test-list-invert=${QUICK_LIST}`],
  all: [],
};

type Spec = {
  readonly file: string;
  readonly title: string;
  readonly tests: readonly { readonly projectName: string; readonly status: string }[];
};
type Suite = {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
};
type Report = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly Suite[];
};

/** Each test that ran, as the list writes it, and each describe around one. */
function namesIn(suites: readonly Suite[], above: readonly string[] = []): string[] {
  return suites.flatMap(({ title, suites = [], specs = [] }) => {
    const path = [...above, title];
    return [
      path.join(' › '),
      ...specs.map((spec) => [...path, spec.title].join(' › ')),
      ...namesIn(suites, path),
    ];
  });
}

/** Each test that failed, or that needed a second try, by its file and its name. */
function namesEnding(status: 'unexpected' | 'flaky', suites: readonly Suite[]): string[] {
  return suites.flatMap(({ suites = [], specs = [] }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter((test) => test.status === status)
        .map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
    ),
    ...namesEnding(status, suites),
  ]);
}

/** Lines of the list that name no test: one was renamed, and would no longer be among the quick. */
function namingNone(report: Report): string[] {
  const ran = new Set(namesIn(report.suites));
  return readFileSync(QUICK_LIST, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('['))
    .map((line) => line.replace(/^\[\w+\] › /, ''))
    .filter((name) => !ran.has(name));
}

export async function browserTests(run: Run | 'named', words: readonly string[]): Promise<Tally> {
  const chromium = findChromium();
  if (!chromium) return { passed: 0, failed: 1 };
  const firefox = run === 'quick' ? undefined : findFirefox();
  const shell = findShell() ?? chromium;
  console.log(`In Chromium (${shell})${firefox ? ` and Firefox (${firefox})` : ''}`);
  const list = run === 'named' ? words : WORDS[run];
  const ok = await succeeds('playwright', ['test', '--config', 'tests/playwright.config.ts', ...list], {
    environment: {
      CHROMIUM_PATH: shell,
      WHOLE_CHROMIUM_PATH: chromium,
      PORT: String(port),
      ...(firefox ? { FIREFOX_PATH: firefox } : {}),
    },
  });
  return counted<Report>(ok, REPORT, (report) => {
    const { expected, flaky, unexpected } = report.stats;
    const none = run === 'quick' ? namingNone(report) : [];
    return {
      passed: expected + flaky,
      failed: unexpected + none.length,
      said: [
        ...namesEnding('flaky', report.suites).map((name) => `held at the second try: ${name}`),
        ...namesEnding('unexpected', report.suites).map((name) => `failed: ${name}`),
        ...none.map((line) => `${QUICK_LIST} names a test that is not there: ${line}`),
      ],
    };
  });
}

/** One journey in Debian’s WebKit, where there is one. */
export async function webkitTests(): Promise<Tally> {
  const webkit = findWebKit();
  if (!webkit) {
    console.log('There is no WebKit here, so this part is left out.');
    return NONE;
  }
  const ok = await succeeds('node', ['tests/webkit/smoke.ts'], { environment: { PORT: String(port + 2) } });
  return counted<Tally>(ok, `${REPORTS}/webkit.json`, (tally) => tally);
}

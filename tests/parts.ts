import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { browserTests, setUp, webkitTests } from './browser-runs.ts';
import { counted, REPORTS, step, stepsBeside, succeeds, type Tally } from './tally.ts';

/** `rest` is what `all` does and `quick` did not. */
export type Run = 'quick' | 'all' | 'rest';

type Asked = {
  readonly run: Run | 'named';
  /** What was typed after the name of the part. */
  readonly words: readonly string[];
};

export type Part = {
  readonly id: string;
  readonly name: string;
  /** Where it belongs; a part in no run is done when it is named. */
  readonly runs: readonly Run[];
  readonly needsSite?: true;
  /** It is done beside the next part, which leaves it room. */
  readonly isBeside?: true;
  readonly test: (asked: Asked) => Tally | Promise<Tally>;
};

/** Unit tests that do more when there is time: those that ask whether there is. */
function thoroughOnes(): string[] {
  return globSync('tests/unit/**/*.test.ts')
    .filter((file) => readFileSync(file, 'utf8').includes('/thoroughly.ts'))
    .map((file) => file.replaceAll('\\', '/'));
}

type UnitReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

async function unitTests({ run, words }: Asked): Promise<Tally> {
  const file = `${REPORTS}/unit.json`;
  const ok = await succeeds('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(run === 'rest' ? thoroughOnes() : words),
  ]);
  return counted<UnitReport>(ok, file, ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    said: testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `failed: ${relative('.', name)}: ${fullName}`),
    ),
  }));
}

const command =
  (...line: string[]): Part['test'] =>
  ({ words }) =>
    step('node', ...line, ...words);

/** In the order they are done. */
export const PARTS: readonly Part[] = [
  { id: 'set-up', name: 'a browser to test in', runs: ['quick', 'all'], test: setUp },
  {
    id: 'types',
    name: 'types',
    runs: ['quick', 'all'],
    isBeside: true,
    test: () => stepsBeside(['astro', 'check']),
  },
  {
    id: 'style',
    name: 'style, and nothing unused',
    runs: ['quick', 'all'],
    isBeside: true,
    test: () => stepsBeside(['biome', 'ci', '.'], ['knip']),
  },
  { id: 'unit', name: 'unit tests', runs: ['quick', 'all', 'rest'], test: unitTests },
  {
    id: 'build',
    name: 'the build, within its budgets',
    runs: ['quick', 'all'],
    test: () => step('node', 'src/command/build.ts', '--silent'),
  },
  {
    id: 'browser',
    name: 'browser tests',
    runs: ['quick', 'all', 'rest'],
    needsSite: true,
    test: ({ run, words }) => browserTests(run, words),
  },
  {
    id: 'webkit',
    name: 'a journey in WebKit',
    runs: ['all', 'rest'],
    needsSite: true,
    test: webkitTests,
  },
  {
    id: 'content',
    name: 'content, as an editor wants it',
    runs: ['all', 'rest'],
    test: command('src/command/check-content.ts'),
  },
  {
    id: 'html',
    name: 'HTML, links and facts for machines',
    runs: ['all', 'rest'],
    needsSite: true,
    test: command('tests/site/check.ts'),
  },
  {
    id: 'hosts',
    name: 'hosts',
    runs: ['all', 'rest'],
    needsSite: true,
    test: command('tests/site/hosting.ts'),
  },
  {
    id: 'reading',
    name: 'what is too hard to read, passage by passage',
    runs: [],
    needsSite: true,
    test: command('src/command/check-reading.ts'),
  },
  {
    id: 'reproducible',
    name: 'two builds, byte for byte the same',
    runs: [],
    test: command('tests/site/reproducible.ts'),
  },
  {
    id: 'words',
    name: 'what each page says, beside what it said in another built folder',
    runs: [],
    needsSite: true,
    test: command('tests/site/compare-words.ts'),
  },
  {
    id: 'base',
    name: 'browser tests on a site built for a path',
    runs: [],
    test: command('tests/base.ts'),
  },
  {
    id: 'many',
    name: 'browser tests on a site of 1,000 posts',
    runs: [],
    test: command('tests/many.ts'),
  },
  {
    id: 'release',
    name: 'whether this commit may be published',
    runs: [],
    test: command('tests/release-check.ts'),
  },
  {
    id: 'pictures',
    name: 'pictures of every page and step, into shots/',
    runs: [],
    needsSite: true,
    test: command('tests/shots.ts'),
  },
];

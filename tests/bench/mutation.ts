import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { installBenchPackages } from './install.ts';

/*
 * Mutation testing of the pure folders and the stores: each small change of the code must make a test fail. `npm run test:mutation`
 * for all, `-- questions` for one, `-- calibration/scale` for one file, `-- 'claim/letters/*'` for a folder in one. Not part of
 * `npm test`. What is left alive: tests/bench/mutation/survivors.md.
 */
const TESTS = {
  questions: ['questions', 'journey', 'link', 'question-words'],
  estimate: ['estimate-parts', 'worked-lines', 'no-range'],
  calibration: ['calibration-parts'],
  claim: [
    'advice/advice',
    'claim-bodies',
    'claim-clock',
    'claim-day',
    'claim-calendar',
    'claim-form',
    'claim-form-result',
    'claim-forum',
    'claim-keep',
    'claim-figures',
    'claim-next-steps',
    'claim-notes',
    'claim-situations',
    'claim-time',
    'claim-time-limit',
    'claim-warnings',
    'claim-words',
    'corrected-date',
    'help-lines',
    'letters/drafts',
    'letters/golden',
    'letters/on-offer',
    'letters/said',
  ],
  offer: ['offer/letters', 'offer/weigh'],
  session: [
    'keeping',
    'session-answers',
    'session-device',
    'session-fetched',
    'session-letters',
    'session-place',
    'session',
  ],
} as const;
type Folder = keyof typeof TESTS;
/** The least share of changes, in per cent, that the tests must catch. */
const LEAST = 90;
const REPORTS = 'reports/mutation';

const named = process.argv.slice(2);
const wanted = named.length > 0 ? named : Object.keys(TESTS);
const isFolder = (name: string): name is Folder => name in TESTS;

installBenchPackages();
for (const name of wanted) {
  const [folder = '', ...path] = name.split('/');
  if (!isFolder(folder)) throw new Error(`no folder ${folder}; there are ${Object.keys(TESTS).join(', ')}`);
  if (mutate(folder, path.join('/') || '**/*') !== 0) process.exitCode = 1;
}

function mutate(folder: Folder, file: string): number {
  mkdirSync(REPORTS, { recursive: true });
  const config = `${REPORTS}/${folder}.json`;
  writeFileSync(config, JSON.stringify(settings(folder, file), null, 2));
  const { status } = spawnSync(
    process.execPath,
    ['tests/bench/node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        TEST_ALL: 'yes',
        MUTATION_SEED: folder === 'questions' ? 'same' : '',
        MUTATION_TESTS: testsOf(folder).join(','),
      },
    },
  );
  return status ?? 1;
}

/** A test that was moved would be passed over without a word, and its changes be counted as unnoticed. */
function testsOf(folder: Folder): readonly string[] {
  const files = TESTS[folder].map((name) => `tests/unit/${name}.test.ts`);
  const gone = files.filter((file) => !existsSync(file));
  if (gone.length > 0) throw new Error(`tests/bench/mutation.ts names ${gone.join(', ')}: no such test`);
  return files;
}

function settings(folder: Folder, file: string) {
  return {
    mutate: [`src/${folder}/${file}.ts`],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/bench/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    tempDirName: `${REPORTS}/sandbox`,
    ignorePatterns: ['dist', 'reports', 'shots', 'test-results'],
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { reportTests: false, allowColor: false, skipFull: true },
    jsonReporter: { fileName: `${REPORTS}/${folder}-found.json` },
    thresholds: { high: 95, low: LEAST, break: LEAST },
    allowConsoleColors: false,
    checkers: [],
  };
}

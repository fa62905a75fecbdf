import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { installBenchPackages } from './install.ts';

/*
 * Mutation testing of the pure folders: each small change of the code must make a test fail. `npm run test:mutation`
 * for all three, `-- questions` for one. Not part of `npm test`. What is left alive: tests/bench/mutation/survivors.md.
 */
const TESTS = {
  questions: ['questions', 'journey', 'link', 'question-words'],
  estimate: ['estimate-parts'],
  calibration: ['calibration-parts', 'fit'],
} as const;
type Folder = keyof typeof TESTS;
/** The least share of changes, in per cent, that the tests must catch. */
const LEAST = 90;
const REPORTS = 'reports/mutation';

const wanted = process.argv.slice(2);
const folders = (Object.keys(TESTS) as Folder[]).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
const strange = wanted.filter((name) => !(name in TESTS));
if (strange.length > 0)
  throw new Error(`no folder ${strange.join(', ')}; there are ${Object.keys(TESTS).join(', ')}`);

installBenchPackages();
let failed = 0;
for (const folder of folders) failed += mutate(folder) === 0 ? 0 : 1;
process.exitCode = failed;

function mutate(folder: Folder): number {
  mkdirSync(REPORTS, { recursive: true });
  const config = `${REPORTS}/${folder}.json`;
  writeFileSync(config, JSON.stringify(settings(folder), null, 2));
  const { status } = spawnSync(
    process.execPath,
    ['tests/bench/node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATION_SEED: folder === 'questions' ? 'same' : '',
        MUTATION_TESTS: TESTS[folder].map((name) => `tests/unit/${name}.test.ts`).join(','),
      },
    },
  );
  return status ?? 1;
}

function settings(folder: Folder) {
  return {
    mutate: [`src/${folder}/**/*.ts`],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/bench/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    tempDirName: `${REPORTS}/sandbox`,
    ignorePatterns: ['dist', 'reports', 'shots', 'test-results', 'content/news'],
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { reportTests: false, allowColor: false, skipFull: true },
    jsonReporter: { fileName: `${REPORTS}/${folder}-found.json` },
    thresholds: { high: 95, low: LEAST, break: LEAST },
    allowConsoleColors: false,
    checkers: [],
  };
}

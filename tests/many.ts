import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../src/command/build-site.ts';
import { addPosts } from './bench/made-up.ts';
import { findChromium } from './browsers.ts';
import { copyProject } from './built-site.ts';

/*
 * Browser tests that read the site, on one with 1,000 made-up posts beside the real ones: `npm test -- many`, or with
 * names of specs to run those. It is a copy of the project, under test-results/.
 */
const PROJECT = resolve('test-results/many');
const POSTS = 1000;
const READ_THE_SITE = [
  'page',
  'search',
  'register',
  'share',
  'cases',
  'situations',
  'reading',
  'offer',
  'offline',
];

copyProject(PROJECT);
cpSync('tests', join(PROJECT, 'tests'), {
  recursive: true,
  filter: (path) => !path.includes('node_modules'),
});
addPosts(join(PROJECT, 'content/news'), POSTS);
process.chdir(PROJECT);
const built = buildSite(['--silent']);
if (built !== 0) process.exit(built);

const chromium = findChromium();
const given = Map.groupBy(process.argv.slice(2), (word) => (word.startsWith('--') ? 'options' : 'specs'));
const specs = (given.get('specs') ?? READ_THE_SITE).map((name) => `browser/${name}.spec.ts`);
const { status } = spawnSync(
  'playwright',
  [
    'test',
    '--config',
    'tests/playwright.config.ts',
    '--project=chromium',
    ...specs,
    ...(given.get('options') ?? []),
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PORT: process.env.PORT ?? String(20_000 + (process.pid % 20_000)),
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    },
  },
);
process.exit(status ?? 1);

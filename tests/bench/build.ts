import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBudgets } from '../../src/build/budgets.ts';
import { buildEnvironment } from '../../src/command/build-site.ts';
import { copyProject } from '../built-site.ts';
import { installBenchPackages } from './install.ts';
import { makeCases, makePosts } from './made-up.ts';
import { measuredRun, type Run } from './measured-run.ts';

/*
 * Time and memory of a build as the site grows, beside Eleventy on the same Markdown with a like template. Made-up
 * content goes into a temporary copy, never into content/. Counts may be given: `-- 100 1000`.
 */
installBenchPackages();
const HERE = process.cwd();
const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const POSTS = given.length > 0 ? given : [100, 1000, 5000];
const CASES = given.length > 0 ? [] : [50, 500];
/** Megabytes that the largest build may hold. */
const MOST = 1200;

/** A folder of its own for one build, gone afterwards even where the build fails. */
async function inside<Found>(name: string, build: (folder: string) => Promise<Found>): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), name));
  try {
    return await build(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ours(change: (folder: string) => void): Promise<Run & { readonly pages: number }> {
  return inside('amends-build-', async (folder) => {
    copyProject(folder);
    const roomy = readBudgets().map((budget) => ({ ...budget, bytes: Number.MAX_SAFE_INTEGER }));
    writeFileSync(join(folder, 'src/build/budgets.json'), JSON.stringify(roomy));
    change(folder);
    const run = await measuredRun(
      folder,
      join(HERE, 'node_modules/astro/bin/astro.mjs'),
      ['build', '--silent'],
      buildEnvironment(process.env),
    );
    const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    ).length;
    return { ...run, pages };
  });
}

async function eleventy(posts: number): Promise<Run> {
  return inside('amends-eleventy-', (folder) => {
    cpSync(join(HERE, 'content/news'), join(folder, 'news'), { recursive: true });
    makePosts(join(folder, 'news'), posts);
    const templates = join(import.meta.dirname, 'rivals/eleventy/_includes');
    cpSync(templates, join(folder, '_includes'), { recursive: true });
    writeFileSync(join(folder, 'news/news.json'), '{ "layout": "post.njk" }');
    const program = join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs');
    return measuredRun(folder, program, ['--quiet']);
  });
}

const shown = ({ seconds, peakMb }: Run) => ({
  seconds: seconds.toFixed(1),
  'peak MB': Math.round(peakMb),
});
const rows: Record<string, object> = {};
let most = 0;
for (const posts of POSTS) {
  const run = await ours((folder) => makePosts(join(folder, 'content/news'), posts));
  most = Math.max(most, run.peakMb);
  const beside = await eleventy(posts);
  rows[`${posts} posts`] = {
    pages: run.pages,
    ...shown(run),
    'Eleventy: seconds': beside.seconds.toFixed(1),
    'Eleventy: peak MB': Math.round(beside.peakMb),
  };
  console.error(`${posts} posts: ${run.seconds.toFixed(1)} s`);
}
for (const cases of CASES) {
  const run = await ours((folder) => makeCases(folder, cases));
  rows[`${cases} cases`] = { pages: run.pages, ...shown(run) };
}
console.table(rows);
console.log('Times are of one run each, from nothing, and share the machine with whatever else it does.');
if (most > MOST) {
  console.error(`The largest build held ${Math.round(most)} MB; ${MOST} MB is the most it may.`);
  process.exitCode = 1;
}

import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildEnvironment } from '../../src/command/build-site.ts';
import { copyProject } from '../built-site.ts';
import { addPost, makePosts } from './made-up.ts';
import { measuredRun, type Run } from './measured-run.ts';
import { inside } from './temporary.ts';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

/** Astro on a folder, with the memory that a build of ours is given, and nothing built there yet. */
export function buildWithAstro(folder: string): Promise<Run> {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  return measuredRun(folder, ASTRO, ['build', '--silent'], buildEnvironment(process.env));
}

export function pagesIn(folder: string): number {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}

export type Ours = {
  readonly pages: number;
  /** Astro alone. */
  readonly bare: Run;
  /** From nothing. */
  readonly cold: Run;
  /** Again, with its share images kept. */
  readonly kept: Run;
  /** Again, with one post more. */
  readonly oneMore: Run;
};

/** The quickest of some runs of one thing, and the most that any of them held. Other work on a machine only ever slows a run. */
function quickest(runs: readonly Run[]): Run {
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    processor: Math.min(...runs.map(({ processor }) => processor)),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
  };
}

/**
 * A site of ours with so many made-up posts under the budgets that hold for the real one, and Astro alone: each is built
 * in turn, `rounds` times over.
 */
export function ours(posts: number, rounds: number): Promise<Ours> {
  return inside('amends-build-', async (folder) => {
    copyProject(folder);
    const news = join(folder, 'content/news');
    makePosts(news, posts);
    const runs = { bare: [] as Run[], cold: [] as Run[], kept: [] as Run[], oneMore: [] as Run[] };
    let pages = 0;
    for (let round = 0; round < rounds; round += 1) {
      runs.bare.push(await bareAstro(posts));
      for (const kept of ['.cache', 'node_modules/.astro'])
        rmSync(join(folder, kept), { recursive: true, force: true });
      runs.cold.push(await buildWithAstro(folder));
      runs.kept.push(await buildWithAstro(folder));
      const added = addPost(news);
      runs.oneMore.push(await buildWithAstro(folder));
      pages = pagesIn(folder);
      rmSync(added);
    }
    return {
      pages,
      bare: quickest(runs.bare),
      cold: quickest(runs.cold),
      kept: quickest(runs.kept),
      oneMore: quickest(runs.oneMore),
    };
  });
}

/** The same Markdown in Astro alone: a page and a frame for each story, and the same lists; no pictures, feeds, facts or checks. */
function bareAstro(posts: number): Promise<Run> {
  return inside('amends-bare-', async (folder) => {
    cpSync(join(import.meta.dirname, 'rivals/astro'), folder, { recursive: true });
    cpSync('src/styles', join(folder, 'src/styles'), { recursive: true });
    cpSync('content/news', join(folder, 'news'), { recursive: true });
    makePosts(join(folder, 'news'), posts);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('node_modules/astro'), join(folder, 'node_modules/astro'));
    return buildWithAstro(folder);
  });
}

/** The same Markdown in Eleventy: a page for each story. */
export function eleventy(posts: number): Promise<Run> {
  return inside('amends-eleventy-', (folder) => {
    cpSync('content/news', join(folder, 'news'), { recursive: true });
    makePosts(join(folder, 'news'), posts);
    const templates = join(import.meta.dirname, 'rivals/eleventy/_includes');
    cpSync(templates, join(folder, '_includes'), { recursive: true });
    writeFileSync(join(folder, 'news/news.json'), '{ "layout": "post.njk" }');
    const program = join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs');
    return measuredRun(folder, program, ['--quiet']);
  });
}

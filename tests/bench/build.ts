import { copyProject } from '../built-site.ts';
import { buildWithAstro, eleventy, type Ours, ours, pagesIn } from './builds.ts';
import { type Figure, fellShort, keepFigures } from './figures.ts';
import { installBenchPackages } from './install.ts';
import { makeCases } from './made-up.ts';
import type { Run } from './measured-run.ts';
import { inside } from './temporary.ts';

/*
 * Time and memory of a build as the site grows, under its real budgets, beside Astro alone and Eleventy on the same
 * Markdown. Made-up content goes into temporary copies, never into content/. Counts may be given: `-- 100 1000`.
 */
installBenchPackages();
const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const POSTS = given.length > 0 ? given : [1000, 5000];
const CASES = given.length > 0 ? [] : [50, 500];

/** Other work slows one run in some by a third, and seldom two of the same. */
const ROUNDS = 2;

/** How many times as long as Astro alone a build may take: with share images kept, and from nothing. */
const MOST: Readonly<Record<number, { readonly kept: number; readonly cold: number }>> = {
  1000: { kept: 3, cold: 5 },
  5000: { kept: 2.6, cold: 6 },
};
/** Megabytes that any build may hold. */
const MEMORY = 1200;
/** A post more may take so many times a build with nothing new: one picture, and what a busy machine adds. */
const ONE_MORE = 1.15;

function figuresOf(posts: number, { bare, cold, kept, oneMore }: Ours): Figure[] {
  const name = `${posts.toLocaleString('en-GB')} posts`;
  const growth = { of: 'growth', unit: 's' } as const;
  const most = MOST[posts];
  const memory = Math.max(cold.peakMb, kept.peakMb, oneMore.peakMb);
  const timed: Figure[] = most
    ? [
        {
          ...growth,
          what: `build of ${name}, pictures kept`,
          ours: kept.seconds,
          beside: 'Astro alone',
          theirs: bare.seconds,
          most: most.kept,
        },
        {
          ...growth,
          what: `build of ${name}, from nothing`,
          ours: cold.seconds,
          beside: 'Astro alone',
          theirs: bare.seconds,
          most: most.cold,
        },
      ]
    : [];
  return [
    ...timed,
    {
      ...growth,
      what: `a post added to ${name}`,
      ours: oneMore.seconds,
      beside: 'the same without it',
      theirs: kept.seconds,
      most: ONE_MORE,
    },
    {
      ...growth,
      what: `memory, ${name}`,
      unit: 'MB',
      ours: memory,
      beside: 'what it may hold',
      theirs: MEMORY,
    },
  ];
}

const shown = ({ seconds, processor, peakMb }: Run) =>
  `${seconds.toFixed(1)} s (${processor.toFixed(1)} s), ${Math.round(peakMb)} MB`;
const rows: Record<string, object> = {};
const figures: Figure[] = [];
for (const posts of POSTS) {
  const run = await ours(posts, ROUNDS);
  const beside = await eleventy(posts);
  const found = figuresOf(posts, run);
  keepFigures(`growth-${posts}`, found);
  figures.push(...found);
  rows[`${posts} posts`] = {
    pages: run.pages,
    'from nothing': shown(run.cold),
    'pictures kept': shown(run.kept),
    'a post more': shown(run.oneMore),
    'Astro alone': shown(run.bare),
    Eleventy: shown(beside),
  };
  console.error(`${posts} posts: ${JSON.stringify(rows[`${posts} posts`])}`);
}
for (const cases of CASES) {
  await inside('amends-cases-', async (folder) => {
    copyProject(folder);
    makeCases(folder, cases);
    const run = await buildWithAstro(folder);
    rows[`${cases} cases`] = { pages: pagesIn(folder), 'from nothing': shown(run) };
  });
}
console.table(rows);
console.log(
  `In brackets: seconds of processor. Times are the quicker of ${ROUNDS} runs in turn (Eleventy and cases: of one) and share the machine with whatever else it does, so trust the ratios.`,
);
for (const { what, ours: found, unit, theirs, beside, most = 1 } of figures.filter(fellShort)) {
  console.error(`${what}: ${found.toFixed(1)} ${unit}, over ${most} times ${theirs.toFixed(1)} (${beside}).`);
  process.exitCode = 1;
}

import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BUDGET_FILE, readBudgets, weighKinds } from '../../src/build/budgets.ts';
import { type Weight, weigh } from '../../src/build/weight.ts';
import { isStep } from '../../src/questions/list.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { findChromium } from '../browsers.ts';
import { type Figure, keepFigures } from './figures.ts';
import { installBenchPackages } from './install.ts';
import { serveFolder } from './serve-folder.ts';

/*
 * What every kind of page weighs, the heaviest of each, beside its budget; and the same questions in two other tools.
 * `--settle` writes today's parts into the budget file, so that a build that fails can say what grew.
 */
const budgets = readBudgets();
const weighed = weighKinds('dist', '/', budgets);

const inKb = (bytes: number) => (bytes / 1000).toFixed(1);
const row = ({ page, html, css, js, images, requests, total, firstForm }: Weight) => ({
  page: `/${page}`,
  'html kB': inKb(html),
  'css kB': inKb(css),
  'js kB': inKb(js),
  'brotli kB': inKb(total),
  requests,
  'until first form kB': firstForm === undefined ? '' : inKb(firstForm),
  'images kB': inKb(images),
});

console.log('The heaviest page of every kind, compressed with brotli (kB are 1,000 bytes):');
console.table(
  Object.fromEntries(
    weighed.map(({ budget, weight, pages }) => [
      budget.kind,
      { pages, ...row(weight), budget: inKb(budget.bytes) },
    ]),
  ),
);

if (process.argv.includes('--settle')) {
  const settled = budgets.map((budget) => {
    const found = weighed.find((one) => one.budget === budget);
    return found
      ? { ...budget, was: { html: found.weight.html, css: found.weight.css, js: found.weight.js } }
      : budget;
  });
  writeFileSync(BUDGET_FILE, `${JSON.stringify(settled, null, 2)}\n`);
  process.exit();
}

installBenchPackages();
const { buildRivals } = await import('./rivals.ts');
const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is needed to see that each shows its first question');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const asked = allQuestions.filter(isStep);
const first = asked[0]?.text ?? '';
const beside: Record<string, object> = {};
const figures: Figure[] = [];
const ours = weighed.find(({ weight }) => weight.page === 'estimate/');
if (ours) beside.Amends = row(ours.weight);

for (const { name, folder } of await buildRivals()) {
  const served = await serveFolder(folder);
  const page = await browser.newPage();
  await page.goto(`${served.address}/`);
  await page.getByText(first).first().waitFor({ timeout: 30_000 });
  await page.close();
  served.close();
  const theirs = weigh(folder, '/', '');
  beside[name] = row(theirs);
  if (ours)
    figures.push({
      of: 'weight',
      what: 'the questions, to the first',
      unit: 'kB',
      ours: ours.weight.total / 1000,
      beside: name,
      theirs: theirs.total / 1000,
    });
}
await browser.close();
console.log(
  `The same ${asked.length} questions, to the first; ours to the second (each was seen to show it in Chromium):`,
);
console.table(beside);
keepFigures('weight', figures);

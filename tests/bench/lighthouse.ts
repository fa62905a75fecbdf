import { chromium } from 'playwright-core';
import { readBudgets, weighKinds } from '../../src/build/budgets.ts';
import { findChromium } from '../browsers.ts';
import { installBenchPackages } from './install.ts';
import { serveFolder } from './serve-folder.ts';

/* Lighthouse, as a phone, on the heaviest page of every kind: its scores, and each thing that costs a point. */
installBenchPackages();
const { default: lighthouse } = await import('lighthouse');
const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is needed');
/** Where Lighthouse finds the browser; any free port of this machine will do. */
const PORT = Number(process.env.LIGHTHOUSE_PORT ?? 29_222);
/** What Lighthouse counts against a page and we mean, with the reason. */
const MEANT: Readonly<Record<string, string>> = {
  'is-crawlable': 'meant: it is the inside of another site’s page, and its story has a page of its own',
};
const served = await serveFolder('dist');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${PORT}`],
});
const rows: Record<string, object> = {};
const lost: string[] = [];
for (const { budget, weight } of weighKinds('dist', '/', readBudgets())) {
  const run = await lighthouse(`${served.address}/${weight.page}`, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
  });
  if (!run) throw new Error(`Lighthouse said nothing of /${weight.page}`);
  const { categories, audits } = run.lhr;
  rows[budget.kind] = Object.fromEntries(
    Object.entries(categories).map(([id, { score }]) => [
      id,
      score === null ? 'none' : Math.round(score * 100),
    ]),
  );
  for (const [id, { auditRefs }] of Object.entries(categories))
    for (const { id: audit, weight: counts } of auditRefs) {
      const { score = null, title = audit } = audits[audit] ?? {};
      if (counts > 0 && score !== null && score < 0.9)
        lost.push(`${budget.kind}, ${id}: ${title} (${MEANT[audit] ?? score})`);
    }
}
await browser.close();
served.close();
console.table(rows);
if (lost.length > 0) console.log('What costs points:');
for (const line of lost) console.log(line);

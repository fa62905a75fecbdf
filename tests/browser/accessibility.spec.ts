import { expect, test } from '@playwright/test';
import { faultsByAxe } from './axe.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { visitClaim, visitKeeping, visitSteps } from './steps.ts';

/** As many pages as one test looks at in its time. */
const AT_ONCE = 3;
for (let from = 0; from < PAGE_KINDS.length; from += AT_ONCE) {
  const some = PAGE_KINDS.slice(from, from + AT_ONCE);
  test(`axe finds no fault, in light or dark colours, in ${some.join(' ')}`, async ({ page }) => {
    for (const address of some) {
      await page.goto(address);
      expect(await faultsByAxe(page), address).toEqual([]);
    }
  });
}

for (const [part, visit] of [
  ['any step', visitSteps],
  ['the part about a claim', visitClaim],
  ['what is fetched late', visitKeeping],
] as const) {
  test(`axe finds none in ${part}`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'axe takes a minute and a half there, to read the same page');
    test.slow();
    await visit(page, async (step) => expect(await faultsByAxe(page), step).toEqual([]));
  });
}

test('axe finds a fault that is planted, in the colours that have it', async ({ page, browserName }) => {
  await page.goto('/help/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.lead { color: light-dark(#000, #555) !important; background: light-dark(#fff, #222) }',
    );
    document.adoptedStyleSheets = [sheet];
    document.querySelector('main')?.append(document.createElement('button'));
  });
  const faults = await faultsByAxe(page);
  expect(faults.map((fault) => fault.split(':').slice(0, 2).join(':'))).toEqual([
    'light: button-name',
    ...(browserName === 'firefox' ? [] : ['dark: color-contrast']),
  ]);
});

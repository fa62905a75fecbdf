import { expect, test } from '@playwright/test';
import { fillIn, OPEN, saved, toEnd } from './claim-part.ts';
import { answerAll } from './journey.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { TLT } from './people.ts';
import { openJudgments, openKeeping, seeRange } from './result.ts';

test('no page breaks its own policy through a whole journey', async ({ page }) => {
  test.slow();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) violations.push(message.text());
  });
  // Firefox says so of what was still on its way when the next page was asked for.
  const left = /^(Failed to load .*\.(svg|png|js)’|error loading dynamically imported module)/;
  page.on('pageerror', ({ message }) => {
    if (!left.test(message)) violations.push(message);
  });
  await page.goto('./estimate/');
  await answerAll(page, TLT);
  await page.getByRole('button', { name: 'See the result' }).click();
  await seeRange(page);
  await openKeeping(page);
  await page.getByRole('button', { name: 'Make a link to these answers' }).click();
  await openJudgments(page);
  await page.getByRole('button', { name: OPEN }).click();
  await fillIn(page, { year: String(new Date().getFullYear() - 1) });
  await saved(page, /in your calendar$/);
  await toEnd(page, 'Letters');
  await page.getByRole('button', { name: 'Letter of claim' }).click();
  await saved(page, 'Save for Word');
  for (const address of PAGE_KINDS) await page.goto(`.${address}`);
  expect(violations).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the questionnaire is there to read, with the sum by hand', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'Firefox driven this way stops script but still hides noscript');
    await page.goto('/estimate/');
    await expect(page.getByRole('heading', { name: 'What was the information about?' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
    const levels = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((all) => all.map((one) => one.tagName));
    expect(new Set(levels.slice(1)), 'no level of heading is left out').toEqual(new Set(['H2']));
    const not = page.locator('.not-loaded');
    expect(await not.evaluate((said) => getComputedStyle(said).display), 'no advice to load again').toBe(
      'none',
    );
  });

  test('every case is in the table', async ({ page }) => {
    await page.goto('/cases/');
    expect(await page.locator('table tbody tr').count()).toBeGreaterThanOrEqual(77 + 44);
  });
});

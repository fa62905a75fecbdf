import { expect, test } from '@playwright/test';
import { GUIDES, PAGE_KINDS } from './page-kinds.ts';
import { unfold } from './result.ts';

test('a choice opens what it finds, and thins out the drawing with the tables', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/cases/');
  await unfold(page, 'One mark for each case');
  const marks = page.locator('[data-marks] .along a');
  const all = await marks.count();
  expect(all).toBeGreaterThan(40);
  await page.getByLabel('Kind').selectOption('Settlement');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ outcomes$/);
  await expect(page.locator('#settlements tbody tr:visible').first()).toBeVisible();
  await expect(page.locator('.fold:has(#judgments)'), 'what has none of them is gone').toBeHidden();
  const settlements = await page.locator('[data-marks] .along a:not(.out) .settlement').count();
  expect(settlements).toBeGreaterThan(5);
  await expect(page.locator('[data-marks] .along a:not(.out)')).toHaveCount(settlements);
  await page.getByLabel('Kind').selectOption('');
  await expect(page.locator('.fold:has(#judgments)')).toBeVisible();
  await expect(page.locator('[data-marks] a.out')).toHaveCount(0);
});

test('a heading sorts the tables, and says which way', async ({ page }) => {
  await page.goto('/cases/');
  await unfold(page, 'Judgments');
  const heading = page.locator('#judgments').getByRole('columnheader', { name: 'What it gave' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('#judgments tbody tr').first()).toContainText('Richard v');
  await expect(page.locator('#settlements th[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
});

test('an address of one outcome opens the fold it is in', async ({ page }) => {
  await page.goto('/cases/#smeaton-v-equifax');
  await expect(page.locator('#smeaton-v-equifax')).toBeInViewport();
});

test('a link of the contents list opens the part it names', async ({ page }) => {
  await page.goto('/method/');
  await expect(page.locator('#weak li').first()).toBeHidden();
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Where it is weak' })
    .click();
  await expect(page.locator('#weak li').first()).toBeVisible();
});

test('no kind of page is longer than twelve screens of a phone before anything is opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [...PAGE_KINDS, ...GUIDES]) {
    await page.goto(address);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollHeight), address)
      .toBeLessThanOrEqual(12 * 740);
  }
});

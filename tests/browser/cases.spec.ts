import { expect, test } from '@playwright/test';

test('a choice thins out the drawing and the table together', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/cases/');
  const marks = page.locator('[data-marks] .along a');
  const all = await marks.count();
  expect(all).toBeGreaterThan(40);
  await page.getByLabel('Kind').selectOption('Settlement');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ outcomes$/);
  const settlements = await page.locator('[data-marks] .along a:not(.out) .settlement').count();
  expect(settlements).toBeGreaterThan(5);
  await expect(page.locator('[data-marks] .along a:not(.out)')).toHaveCount(settlements);
  await page.getByLabel('Kind').selectOption('');
  await expect(page.locator('[data-marks] a.out')).toHaveCount(0);
});

test('a heading sorts the table, and says which way', async ({ page }) => {
  await page.goto('/cases/');
  const heading = page.getByRole('columnheader', { name: 'What it gave' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('[data-sortable] tbody tr').first()).toContainText('Richard v');
});

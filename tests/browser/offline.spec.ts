import { expect, test } from '@playwright/test';
import { answerAll } from './journey.ts';
import { TLT } from './people.ts';

test('after one visit the journey and the result work without a network', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'this driver cannot take Firefox offline');
  await page.goto('/estimate/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await context.setOffline(true);
  await answerAll(page, TLT);
  await page.reload();
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Claims like this/ })).toBeVisible();
  await expect(page.getByText(/your browser kept: version \S+ of the points/)).toBeVisible();
  await page.getByRole('button', { name: 'See if you are still in time, and what to do next' }).click();
  await expect(page.getByRole('heading', { name: 'Where in the UK did this happen?' })).toBeVisible();
  await page.goto('/guides/time-limits/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watchRequests } from './journey.ts';

test('finds a story, a case and a guide by their words, and tells how many', async ({ page }) => {
  const requests = watchRequests(page);
  await page.goto('/search/');
  const query = page.getByRole('searchbox');
  await query.fill('prosecution discs');
  await expect(page.getByRole('status')).toHaveText(/^(One thing|\d+ things) found/);
  await page.getByRole('link', { name: /lost interview discs/ }).click();
  await expect(page).toHaveURL(/\/news\/crown-prosecution-service-fined-over-lost-interview-discs\/$/);
  await page.goto('/search/');
  await query.fill('CPS');
  await expect(page.getByRole('link', { name: /prosecutor’s email/ })).toBeVisible();
  await query.fill('driver');
  await expect(page.getByRole('listitem').filter({ hasText: 'Driver v' }).first()).toContainText('Case');
  await query.fill('time limits');
  await expect(page.getByRole('listitem').filter({ hasText: 'Guide' }).first()).toBeVisible();
  await query.fill('zzzz');
  await expect(page.getByRole('status')).toHaveText(/^Nothing found/);
  // The words are in no request and no address.
  expect(requests.filter((address) => /driver|zzzz|prosecution%20discs/.test(address))).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('shows what is typed as words and nothing else', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('status')).toHaveText(/found/);
  await page.keyboard.press('Enter');
  expect(faults).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'this driver cannot stop script in Firefox');
  test('offers the lists, and no box that does nothing', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Every case' })).toBeVisible();
  });
});

import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faultsByAxe } from './axe.ts';
import { begun, watchRequests } from './journey.ts';

const situations = readdirSync('content/situations')
  .map((file) => file.replace(/\.md$/, ''))
  .sort();

test('somebody finds their kind from the start, and opens the questions part filled in', async ({
  page,
  baseURL,
}) => {
  const requests = watchRequests(page);
  await page.goto('./');
  await page.getByRole('link', { name: 'your kind of breach' }).click();
  await page.getByRole('link', { name: 'Someone at the surgery looked at your records' }).click();
  await expect(page.getByRole('heading', { name: 'What to do today' })).toBeVisible();
  await page.getByRole('link', { name: 'Start the questions, part filled in' }).click();
  const start = page.locator('.journey');
  await expect(start.getByText('This is from our page about the surgery')).toBeVisible();
  await expect(start.getByLabel('What it was about: Physical health')).toBeChecked();
  await start.getByRole('button', { name: 'Use these answers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whose information was it?');
  const elsewhere = requests.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'));
  expect(elsewhere).toEqual([]);
});

test('a tab that somebody has answered in is left alone until they say so', async ({ page }) => {
  await page.goto('./estimate/');
  await begun(page);
  await page.getByLabel('Money', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto('./situations/a-neighbours-camera/');
  await page.getByRole('link', { name: 'Start the questions, part filled in' }).click();
  await expect(page.getByText('You followed our page about your neighbour.')).toBeVisible();
  await page.getByRole('button', { name: 'Start again with this page' }).click();
  await expect(page.getByText('This tab now starts from our page about your neighbour.')).toBeVisible();
});

for (const id of situations)
  test(`the page for a need can be used by everyone, at the width of a phone: ${id}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./situations/${id}/`);
    expect(await faultsByAxe(page)).toEqual([]);
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(overflows).toBe(false);
  });

test('a kind of wrong shows what was won beside what was lost', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./kinds/snooping/');
  const court = page.getByRole('region', { name: 'In court, or settled on the way' });
  const won = court.getByRole('heading', { name: /^Money was given: \d+$/ });
  const lost = court.getByRole('heading', { name: /^Nothing was given: \d+$/ });
  expect((await won.boundingBox())?.y).toBe((await lost.boundingBox())?.y);
  await expect(court.getByRole('listitem').filter({ hasText: 'Grinyer v' })).toContainText(
    /A former partner at a hospital read his medical records.*Grinyer/s,
  );
});

test('the cases can be cut down to the lost ones of one nation, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto('./cases/');
  await page.getByLabel('How it ended').selectOption('Lost before it was valued');
  await page.getByLabel('Nation').selectOption('Scotland');
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d? of \d+ outcomes$/);
  const rows = page.locator('[data-sortable] tbody tr:visible');
  await expect(rows.filter({ hasText: 'Beyts v' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'Gallacher' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Nation')).toHaveValue('Scotland');
});

test('a copy without an address says that there is no way to send a decision', async ({ page }) => {
  await page.goto('./kinds/');
  await expect(page.getByText(/This copy of the site gives no address|Send us the decision/)).toBeVisible();
});

test('a whole question is answered first by the page for it, and nothing found shows three ways on', async ({
  page,
}) => {
  await page.goto('./search/');
  const query = page.getByRole('searchbox');
  await query.fill('my boss left my payslip open on the desk, is that a data breach?');
  await expect(page.locator('[data-found] a').first()).toHaveText(
    'Your employer shared or showed your details',
  );
  await query.fill('zzzz');
  await expect(page.getByRole('status')).toHaveText(/^Nothing found/);
  await expect(page.locator('[data-ways-on]').getByRole('link')).toHaveCount(3);
  await expect(page.locator('[data-ways-on]').getByRole('link').first()).toBeVisible();
  await query.fill('capita');
  await expect(page.locator('[data-ways-on]')).toBeHidden();
});

import { expect, type Page, test } from '@playwright/test';
import { faultsByAxe } from './axe.ts';
import { NARROW } from './everyone.ts';
import { begun, watchRequests } from './journey.ts';
import { keptInTab } from './tab.ts';

test.use({ serviceWorkers: 'block' });

const box = (page: Page) => page.getByRole('combobox', { name: 'Find your breach' });

async function open(page: Page): Promise<void> {
  await page.goto('/estimate/');
  await page.getByRole('link', { name: 'Find your breach' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Find your breach' })).toBeFocused();
  await expect(box(page)).toBeVisible();
}

test('a breach is found by keyboard as its name is typed, and brings its facts along', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  const requests = watchRequests(page);
  await page.keyboard.type('crown pros');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status')).toContainText('breaches found');
  await page.keyboard.press('ArrowDown');
  const active = page.getByRole('option', { selected: true });
  await expect(active).toContainText('Crown Prosecution Service');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(box(page)).toHaveValue('crown pros');
  expect(requests, 'nothing that is typed is asked for').toEqual([]);
  await box(page).fill('lost interview discs');
  await expect(page.getByRole('status')).toHaveText('One breach found.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this what happened?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const files = requests.map((address) => new URL(address).pathname.split('/').at(-1));
  expect(files.filter((file) => file?.endsWith('.json'))).toEqual([
    'crown-prosecution-service-fined-over-lost-interview-discs.json',
  ]);
  await page.getByRole('button', { name: 'Use these answers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whose information was it?');
});

test('Enter in the box answers no question, and Back leads to where the person was', async ({ page }) => {
  await open(page);
  await box(page).fill('zzzz');
  await expect(page.getByRole('status')).toContainText('We have no story about that.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/find-breach$/);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
  expect(await keptInTab(page)).toBeNull();
  await begun(page);
  await page.goto('/estimate/#/find-breach');
  await box(page).fill('capita');
  await page.getByRole('option', { name: /^Capita/ }).click();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'data');
  await expect(page.getByText('Filled in from our story about')).toBeVisible();
  expect(await keptInTab(page)).toMatchObject({ breach: { slug: expect.stringContaining('capita') } });
});

test('the list that cannot be had is said, and can be tried again', async ({ page }) => {
  await page.route('**/data/breaches.json', (route) => route.abort());
  await page.goto('/estimate/#/find-breach');
  await expect(page.getByRole('alert')).toContainText('We could not load the list of breaches');
  await page.unroute('**/data/breaches.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(box(page)).toBeVisible();
});

test('everybody can use it, at the width of a small phone', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page);
  await box(page).fill('details');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await faultsByAxe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'this driver cannot stop script in Firefox');

  test('it is a link to the register', async ({ page }) => {
    await page.goto('/estimate/');
    await page.getByRole('link', { name: 'Find your breach' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register of breaches');
  });
});

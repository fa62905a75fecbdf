import { expect, type Page, type Route, test } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { TLT } from './people.ts';
import { openJudgments, seeRange } from './result.ts';
import { keepInTab, keptInTab } from './tab.ts';

test.use({ serviceWorkers: 'block' });

async function openWith(page: Page, answers: Answers, address: string): Promise<void> {
  await page.goto('/privacy/');
  await keepInTab(page, { answers });
  await page.goto(address);
}

test('a script that fails is said plainly, and the answers are there after a reload', async ({ page }) => {
  await openWith(page, TLT, '/estimate/#/check');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault');
    });
  });
  const said = page.locator('#script-fault');
  await expect(said).toContainText('Your answers are safe in this tab.');
  await said.getByRole('button', { name: 'Load the page again' }).click();
  await expect(said).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
});

test('a part that does not load says so, and can be tried again', async ({ page }) => {
  await page.route('**/_astro/keep-or-share*', (route) => route.abort());
  await openWith(page, TLT, '/estimate/#/check');
  const said = page
    .getByRole('alert')
    .filter({ hasText: 'We could not load the part that keeps your answers' });
  await expect(said).toBeVisible();
  await expect(page.getByRole('button', { name: 'See the result' })).toBeVisible();
  await said.getByRole('button', { name: 'Try again' }).click();
  const whole = said.getByRole('button', { name: 'Load the whole page again' });
  await expect(whole).toBeVisible();
  await page.unroute('**/_astro/keep-or-share*');
  await whole.click();
  await expect(page.getByRole('heading', { name: 'Come back to these answers' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
});

test('cases that do not load can be tried again, with nothing lost', async ({ page }) => {
  await page.route('**/data/estimator.json', (route) => route.abort());
  await openWith(page, TLT, '/estimate/#/check');
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('alert')).toContainText('Your answers are safe in this tab.');
  await page.unroute('**/data/estimator.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await seeRange(page);
});

test('points of an earlier release, still held somewhere, are not counted with', async ({ page }) => {
  const ofBefore = async (route: Route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'application/json',
      body: body.replace(/"version":\d+/, '"version":1'),
    });
  };
  await page.route('**/data/estimator.json', ofBefore);
  await page.route('**/data/judgments.json', ofBefore);
  await openWith(page, TLT, '/estimate/#/check');
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('alert')).toContainText('Your answers are safe in this tab.');
  await page.unroute('**/data/estimator.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await openJudgments(page);
  const judgments = page.locator('.judgments-only');
  await expect(judgments).toContainText('We could not load it.');
  await page.unroute('**/data/judgments.json');
  await judgments.getByRole('button', { name: 'Try again' }).click();
  await expect(judgments).toContainText('court judgments alone');
});

test('a page whose script never comes says what to do', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/estimate/');
  const said = page.getByText('The rest of this page has not loaded.');
  await expect(said).toBeHidden();
  await expect(said).toBeVisible({ timeout: 15_000 });
});

test.describe('help lines', () => {
  test('stand before and after the questions about distress, by nation where it is known', async ({
    page,
  }) => {
    const story = 'crown-prosecution-service-fined-over-lost-interview-discs';
    await page.goto(`/estimate/#breach=${story}`);
    await expect(page.getByText('This is from our story')).toBeVisible();
    const { breach } = (await keptInTab(page)) ?? {};
    await keepInTab(page, { answers: TLT, breach });
    await page.goto('/privacy/');
    await page.goto('/estimate/#/before-distress');
    const lines = page.getByRole('region', { name: 'If you want to talk to someone' });
    await expect(lines.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123');
    await expect(lines.getByText('Breathing Space')).toHaveCount(0);
    await page.goto('/estimate/#/result');
    await expect(lines).toBeVisible();
  });

  test('name every nation where none is known, and safety first where someone may be in danger', async ({
    page,
  }) => {
    await openWith(page, { ...TLT, recipients: ['hostile'] }, '/estimate/#/before-distress');
    const lines = page.getByRole('region', { name: 'If you want to talk to someone' });
    await expect(lines.getByRole('listitem').first()).toContainText('National Domestic Abuse');
    await expect(lines.getByRole('link', { name: '116 123' })).toBeVisible();
    await expect(lines.getByText('Breathing Space')).toBeHidden();
    await lines.getByText('More lines to ring').click();
    await expect(lines.getByText('Breathing Space')).toBeVisible();
    await expect(lines.getByText('Lifeline', { exact: true })).toBeVisible();
  });

  test('leave one number to ring where they do not load', async ({ page }) => {
    await page.route('**/data/help.json', (route) => route.abort());
    await openWith(page, TLT, '/estimate/#/before-distress');
    await expect(page.getByRole('alert')).toContainText('the list of help lines');
    await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
    await page.unroute('**/data/help.json');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'If you want to talk to someone' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('.help-lines a').first(), 'Tab goes on from what arrived').toBeFocused();
  });
});

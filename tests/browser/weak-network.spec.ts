import { expect, type Page, test } from '@playwright/test';
import { serve } from '../built-site.ts';
import { openClaim } from './claim-part.ts';
import { unfold } from './groups.ts';
import { begun } from './journey.ts';
import { TLT } from './people.ts';
import { seeRange } from './result.ts';
import { answersInTab, beginWith } from './tab.ts';

/** No answer, ever. */
const hang = (page: Page, address: string) => page.route(address, () => new Promise(() => {}));

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the questions start before any story has come, and take it up when it does', async ({ page }) => {
    let send = () => {};
    const sent = new Promise<void>((settle) => {
      send = settle;
    });
    await page.route('**/data/breaches/*', async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto('/estimate/#breach=crown-prosecution-service-fined-over-lost-interview-discs');
    await page.getByRole('button', { name: 'Go on without the story' }).click();
    await begun(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was the information about?');
    await expect(page.locator('input:checked')).toHaveCount(0);
    send();
    await expect(page.getByLabel('Being a victim, a witness or an informant', { exact: true })).toBeChecked();
    await expect(page.getByText('Filled in from our story about')).toBeVisible();
  });

  test('a story that comes late changes nothing that was ticked before', async ({ page }) => {
    let send = () => {};
    const sent = new Promise<void>((settle) => {
      send = settle;
    });
    await page.route('**/data/breaches/*', async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto('/estimate/#breach=crown-prosecution-service-fined-over-lost-interview-discs');
    await page.getByRole('button', { name: 'Go on without the story' }).click();
    await begun(page);
    await unfold(page);
    await page.getByLabel('Physical health').check();
    send();
    await expect(page.getByText('Filled in from our story about')).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(1);
  });

  test('a story that never comes is said, and the answers go on', async ({ page }) => {
    test.slow();
    await hang(page, '**/data/breaches/*');
    await page.goto('/estimate/#breach=crown-prosecution-service-fined-over-lost-interview-discs');
    await expect(page.getByRole('button', { name: 'Go on without the story' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('could not open', { timeout: 45_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
  });

  test('cases and parts that never come are said, and can be tried again', async ({ page }) => {
    test.slow();
    await hang(page, '**/data/estimator.json');
    await hang(page, '**/_astro/keep-or-share*');
    await beginWith(page, TLT);
    await page.goto('/estimate/#/check');
    const part = page.getByRole('alert').filter({ hasText: 'the part that keeps your answers' });
    await expect(part).toBeVisible({ timeout: 45_000 });
    await page.getByRole('button', { name: 'See the result' }).click();
    await expect(page.getByRole('alert')).toContainText('We could not load the decided cases', {
      timeout: 45_000,
    });
    await page.unroute('**/data/estimator.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await seeRange(page);
  });

  for (const file of ['estimator', 'law', 'help'] as const) {
    test(`a tab that meets ${file}.json in a later form says so, and keeps the answers`, async ({ page }) => {
      await page.route(`**/data/${file}.json`, async (route) => {
        const answer = await route.fetch();
        const later = JSON.parse(await answer.text());
        if (file === 'estimator') later.scorecard.version += 1;
        else later.format += 1;
        await route.fulfill({ json: later });
      });
      await beginWith(page, TLT);
      await page.goto('/estimate/#/result');
      const said = page.getByRole('alert');
      await expect(said).toContainText('We have published a new version since you opened this page.');
      await page.unroute(`**/data/${file}.json`);
      await said.getByRole('button', { name: 'Load the new version' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await seeRange(page);
      expect(await answersInTab(page)).toEqual(TLT);
    });
  }
});

test('a network that hangs shows the kept copy within seconds', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'this driver cannot wait for a worker in Firefox');
  const site = await serve('dist');
  await page.goto(`${site.address}/estimate/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await beginWith(page, TLT);
  await page.goto(`${site.address}/privacy/`);
  site.hang();
  await page.goto(`${site.address}/estimate/`, { timeout: 10_000 });
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByText(/your browser kept: version \S+ of the points/)).toBeVisible({
    timeout: 10_000,
  });
  site.stop();
});

test('what was said of a claim so far is there after a reload, at the same page', async ({ page }) => {
  await openClaim(page);
  await page.getByLabel('Northern Ireland', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.reload();
  await expect(page).toHaveURL(/#\/claim\/whose$/);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Northern Ireland', { exact: true })).toBeChecked();
});

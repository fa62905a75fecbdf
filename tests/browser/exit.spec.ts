import { expect, test } from '@playwright/test';
import { baseFrom } from '../../src/command/under-base.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { NARROW } from './everyone.ts';
import { answerOne, begin } from './journey.ts';
import { claimant } from './people.ts';
import { keepInTab } from './tab.ts';

/** Where the service worker of this copy keeps what was visited. */
const VISITED = `amends:${baseFrom(process.env.SITE_BASE)}:visited`;
const NEUTRAL = 'https://www.bbc.co.uk/weather';

test.beforeEach(async ({ page }) => {
  await page.route(NEUTRAL, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
});

test('there is no quick exit where nothing calls for one', async ({ page }) => {
  await begin(page);
  await expect(page.getByRole('button', { name: 'Exit this page' })).toHaveCount(0);
});

for (const way of ['the button', 'Shift three times'] as const) {
  test(`${way} clears the answers, then leaves with no way back to them`, async ({ page }) => {
    await page.goto('/404.html');
    await keepInTab(page, { answers: claimant('ali-v-cc-bedfordshire') });
    await page.goto('/estimate/');
    await page.getByRole('button', { name: 'Change whose information' }).click();
    await answerOne(page, 'whose', { whose: 'my-child' } as Answers);
    await page.reload();
    await expect(page.locator('.summary')).toContainText('My child’s');
    const button = page.getByRole('button', { name: 'Exit this page' });
    await expect(button).toBeVisible();
    if (way === 'the button') await button.click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(NEUTRAL);
    await page.goto('/estimate/');
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
    await expect(page.locator('[aria-pressed]')).toHaveCount(0);
  });
}

test('no question lies behind Back after leaving, and nothing is left in any store', async ({
  page,
  browserName,
}) => {
  await page.goto('/404.html');
  await begin(page);
  await answerOne(page, 'data', { data: ['safeguarding'] });
  await answerOne(page, 'depth', { depth: 'file' });
  await page.reload();
  await answerOne(page, 'known', { known: 'secret' });
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'recipients');
  await page.evaluate(() => localStorage.setItem('amends-kept', '{"version":1}'));
  await page.evaluate(async (name) => {
    await (await caches.open(name)).put('/help/', new Response('a page that was visited'));
  }, VISITED);
  await page.getByRole('button', { name: 'Exit this page' }).click();
  await page.waitForURL(NEUTRAL);
  await page.goBack();
  await expect(page).toHaveURL(/404\.html$/);
  expect(await page.evaluate(() => [{ ...sessionStorage }, { ...localStorage }])).toEqual([{}, {}]);
  expect(await page.evaluate(async () => Boolean(await caches.match('/help/')))).toBe(false);
  // Firefox's driver waits for ever for a page that comes out of the history.
  if (browserName === 'firefox') return;
  await page.goForward();
  await expect(page).toHaveURL(NEUTRAL);
});

test('after leaving, a page that was open before in the tab shows nobody’s answers', async ({ page }) => {
  await page.goto('/404.html');
  await keepInTab(page, { answers: claimant('ali-v-cc-bedfordshire') });
  await page.goto('/estimate/#/check');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  // As a browser does that held on to the page while another of the tab left.
  await page.evaluate(() => {
    sessionStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
  await expect(page).toHaveURL(/estimate\/$/);
});

test('the bar is small on a phone, and stays put only where there is room', async ({ page }) => {
  await page.goto('/404.html');
  await keepInTab(page, { answers: claimant('ali-v-cc-bedfordshire') });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/estimate/#/data');
  const bar = page.getByRole('complementary', { name: 'Leave quickly' });
  await page.evaluate(() => scrollTo(0, 800));
  await expect(bar).toBeInViewport();
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(60);
  await page.setViewportSize({ width: 320, height: 200 });
  await page.evaluate(() => scrollTo(0, 800));
  await expect(bar).not.toBeInViewport();
});

test('at 320 pixels the bar hides nothing that a keyboard comes to, going back up', async ({
  page,
  browserName,
}) => {
  await page.setViewportSize(NARROW);
  await page.goto('/404.html');
  await keepInTab(page, { answers: claimant('ali-v-cc-bedfordshire') });
  await page.goto('/estimate/#/result');
  await expect(page.getByRole('heading', { name: 'The nearest decided cases' })).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link').last().focus();
  const bar = page.getByRole('complementary', { name: 'Leave quickly' });
  const reached: string[] = [];
  while (!(await bar.locator(':focus').count())) {
    await page.keyboard.press('Shift+Tab');
    // Firefox scrolls a moment later, and leaves what it can see a part of where it is.
    const edge = browserName === 'firefox' ? 'bottom' : 'top';
    await expect.poll(() => page.evaluate(pixelsUnderBar, edge)).toBeLessThanOrEqual(0);
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(reached.length).toBeGreaterThan(15);
});

/** How far the bar that stays reaches over an edge of what has focus, unless that is in the bar itself. */
function pixelsUnderBar(edge: string): number {
  const bar = document.querySelector('.exit');
  const focused = document.activeElement;
  if (!bar || !focused || bar.contains(focused)) return 0;
  return (
    bar.getBoundingClientRect().bottom - focused.getBoundingClientRect()[edge === 'top' ? 'top' : 'bottom']
  );
}

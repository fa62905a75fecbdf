import { expect, type Page, test } from '@playwright/test';
import mammoth from 'mammoth';
import { fillIn, OPEN, saved, toEnd } from './claim-part.ts';
import { answerAll } from './journey.ts';
import { TLT } from './people.ts';
import { openJudgments, openKeeping, seeRange } from './result.ts';

/** Opens the questions, and waits until what a journey needs is kept. */
async function openOnce(page: Page): Promise<void> {
  await page.goto('./estimate/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** What is kept because of what somebody did, by address without the path of the site. */
async function keptByUse(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const name = (await caches.keys()).find((found) => found.endsWith(':visited'));
    const kept = name ? await (await caches.open(name)).keys() : [];
    return kept.map(({ url }) => url.slice(scope.length));
  });
}

async function seeResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the result' }).click();
  await seeRange(page);
}

test.describe('without a network', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'this driver cannot take Firefox offline');

  test('after one visit the journey and the result work without a network', async ({ page, context }) => {
    await openOnce(page);
    expect(await keptByUse(page)).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await answerAll(page, TLT);
    await page.reload();
    await seeResult(page);
    await expect(page.getByText(/your browser kept: version \S+ of the points/)).toBeVisible();
    await openJudgments(page);
    await expect(page.locator('.judgments-only strong')).toBeVisible();
    await expect(page.getByRole('region', { name: 'If you want to talk to someone' })).toBeVisible();
    await openKeeping(page);
    await page.getByRole('button', { name: 'Make a link to these answers' }).click();
    await expect(page.getByText(/^Anyone with the link can read your answers/)).toBeVisible();

    await page.getByRole('button', { name: OPEN }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'We could not load the pages about a claim' }),
    ).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Where in the UK did this happen?' })).toBeVisible();
  });

  test('once a result was seen, the claim and the letters work without a network', async ({
    page,
    context,
  }) => {
    await openOnce(page);
    await answerAll(page, TLT);
    await seeResult(page);
    await expect
      .poll(async () => (await keptByUse(page)).filter((address) => /letter-editor|law\.json/.test(address)))
      .toHaveLength(2);
    await expect.poll(async () => (await keptByUse(page)).includes('data/without-court.json')).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await seeRange(page);
    await page.getByRole('button', { name: OPEN }).click();
    await fillIn(page, { year: String(new Date().getFullYear() - 1) });
    const calendar = await saved(page, /in your calendar$/);
    expect(calendar.bytes.toString('utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
    await toEnd(page, 'Letters');
    await page.getByRole('button', { name: 'Letter of claim' }).click();
    await page.getByText(/^Names, and what you want/).click();
    await page.getByLabel('Your name', { exact: true }).fill('Sam Example');
    const text = await saved(page, 'Save as text');
    expect(text.bytes.toString('utf8')).toMatch(/^Sam Example\n/);

    await page.getByRole('button', { name: 'Save for Word' }).click();
    await expect(page.getByText('We could not make a Word file. Check that you are online')).toBeVisible();
    await context.setOffline(false);
    await page.reload();
    await page.getByRole('button', { name: 'Letter of claim' }).click();
    await saved(page, 'Save for Word');
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Letter of claim' }).click();
    const word = await saved(page, 'Save for Word');
    expect((await mammoth.extractRawText({ buffer: word.bytes })).value).toContain('Letter of claim');
  });

  const VISITED = ['guides/', 'guides/evidence/', 'help/', 'offer/', 'search/'];

  test('a page that was visited opens without a network, and one that was not is told which do', async ({
    page,
    context,
  }) => {
    await openOnce(page);
    const offer = page.getByRole('button', { name: 'See where it stands' });
    await page.goto('./offer/');
    await expect(offer).toBeVisible();
    for (const address of VISITED) await page.goto(`./${address}`);
    await page.locator('#query').focus();
    await expect.poll(async () => (await keptByUse(page)).includes('data/search.json')).toBe(true);
    await context.setOffline(true);
    for (const address of VISITED) {
      await page.goto(`./${address}`);
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      await expect(page.locator('main p').first(), address).toBeVisible();
    }
    await page.locator('#query').fill('letter');
    await expect(page.locator('[data-found] li').first()).toBeVisible();
    await page.goto('./offer/');
    await expect(offer).toBeVisible();

    await page.goto('./news/find/');
    await expect(page.getByRole('heading', { level: 1, name: 'There is no network' })).toBeVisible();
    await expect(page).toHaveURL(/news\/find\/$/);
    const links = page.getByRole('main').getByRole('link');
    await expect(links).toHaveCount(VISITED.length + 1);
    const listed = await Promise.all(
      (await links.all()).map(async (link) => ({
        address: await link.getAttribute('href'),
        title: await link.textContent(),
      })),
    );
    for (const { address, title } of listed) {
      await page.goto(address ?? '');
      // The questions name the page after the one that is asked.
      if (!address?.endsWith('/estimate/')) await expect(page).toHaveTitle(`${title} – Amends`);
      await expect(page.getByRole('heading', { level: 1, name: 'There is no network' })).toHaveCount(0);
    }
  });
});

test('what is kept because of a visit goes with the answers', async ({ page }) => {
  await openOnce(page);
  await page.goto('./guides/children/');
  await page.goto('./estimate/');
  await answerAll(page, TLT);
  await expect.poll(() => keptByUse(page)).toContain('guides/children/');
  await page.getByRole('button', { name: 'Delete my answers and start again' }).click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  expect(await keptByUse(page)).toEqual([]);
});

test('a browser whose store is full shows every page all the same', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'only Chromium’s driver can make a store small');
  const session = await context.newCDPSession(page);
  await page.goto('./404.html');
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto('./estimate/');
  await expect(page.locator('.journey')).toBeVisible();
  await answerAll(page, TLT);
  await seeResult(page);
  await page.goto('./guides/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

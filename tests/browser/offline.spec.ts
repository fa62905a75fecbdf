import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';
import { fillIn, OPEN, saved, toEnd } from './claim-part.ts';
import { answerAll } from './journey.ts';
import { TLT } from './people.ts';
import { openJudgments, openKeeping, seeRange } from './result.ts';

test('after one visit the journey, the result, the letters and the guides work without a network', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'this driver cannot take Firefox offline');
  await page.goto('./estimate/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await context.setOffline(true);
  await answerAll(page, TLT);
  await page.reload();
  await page.getByRole('button', { name: 'See the result' }).click();
  await seeRange(page);
  await expect(page.getByText(/your browser kept: version \S+ of the points/)).toBeVisible();
  await openJudgments(page);
  await expect(page.locator('.judgments-only strong')).toBeVisible();
  await expect(page.getByRole('region', { name: 'If you want to talk to someone' })).toBeVisible();
  await openKeeping(page);
  await page.getByRole('button', { name: 'Make a link to these answers' }).click();
  await expect(page.getByText(/^Anyone with the link can read your answers/)).toBeVisible();

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
  const word = await saved(page, 'Save for Word');
  expect((await mammoth.extractRawText({ buffer: word.bytes })).value).toContain('Sam Example');

  for (const guide of ['', ...readdirSync('content/guides').map((file) => file.replace('.md', '/'))]) {
    await page.goto(`./guides/${guide}`);
    await expect(page.getByRole('heading', { level: 1 }), guide).toBeVisible();
    await expect(page.locator('main p').first(), guide).toBeVisible();
  }
  await page.goto('./help/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('./news/find/');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no network' })).toBeVisible();
  await expect(page).toHaveURL(/news\/find\/$/);
  const links = await page.getByRole('main').getByRole('link').all();
  const kept = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const address of kept) {
    await page.goto(address ?? '');
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is no network' }),
      `${address}`,
    ).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 }), `${address}`).toBeVisible();
  }
});

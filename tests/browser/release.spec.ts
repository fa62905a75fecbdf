import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../built-site.ts';
import { OPEN } from './claim-part.ts';
import { answerAll, answerOne, begun } from './journey.ts';
import { TLT } from './people.ts';
import { openJudgments, seeRange } from './result.ts';

/** The site again, with every hashed file under another name, as after a change to each. */
function nextRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-release-'));
  cpSync('dist', folder, { recursive: true });
  const hashed = readdirSync(join(folder, '_astro'));
  const renamed = new Map(hashed.map((file) => [file, file.replace(/\.[^.]+$/, '-next$&')]));
  const names = new RegExp(hashed.map((file) => file.replace(/[.$()[\]]/g, '\\$&')).join('|'), 'g');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8')
      .replace(names, (name) => renamed.get(name) ?? name)
      .replace(/'([0-9a-f]{12})'/, "'$1-next'");
    writeFileSync(join(folder, file), text);
  }
  for (const [from, to] of renamed) renameSync(join(folder, '_astro', from), join(folder, '_astro', to));
  return folder;
}

let release: string;
let site: Awaited<ReturnType<typeof serve>>;
test.beforeAll(() => {
  release = nextRelease();
});
test.afterAll(() => rmSync(release, { recursive: true }));
test.beforeEach(async () => {
  site = await serve('dist');
});
test.afterEach(() => site.stop());

async function begin(page: Page): Promise<void> {
  await page.goto(`${site.address}/estimate/`);
  await begun(page);
  await answerOne(page, 'data', TLT);
  await expect(page.locator('.journey')).not.toHaveAttribute('data-place', 'data');
}

async function seeResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the result' }).click();
  await seeRange(page);
}

const claimStands = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Where in the UK did this happen?' })).toBeVisible();

test('a journey under way goes on when a new release takes the place of the old', async ({ page }) => {
  await page.goto(`${site.address}/estimate/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await begin(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  site.replaceBy(release);
  await answerAll(page, TLT);
  await seeResult(page);
  await openJudgments(page);
  await expect(page.locator('.judgments-only strong')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // The claim is kept after a result, and its files went with the old release before.
  await page.getByRole('button', { name: OPEN }).click();
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await claimStands(page);
});

test('a claim under way goes on when a new release takes the place of the old', async ({ page }) => {
  await page.goto(`${site.address}/estimate/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await begin(page);
  await answerAll(page, TLT);
  await seeResult(page);
  const kept = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((found) => found.endsWith(':visited')) ?? '';
      return (await (await caches.open(name)).keys()).map(({ url }) => url).join(' ');
    });
  // The last script of the claim, in the order they are fetched.
  await expect.poll(kept).toContain('print-paper');
  site.replaceBy(release);
  await page.getByRole('button', { name: OPEN }).click();
  await claimStands(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part that went with the old release is said, and the new one takes the answers over', async ({
    page,
  }) => {
    await begin(page);
    await answerAll(page, TLT);
    await seeResult(page);
    site.replaceBy(release);
    await page.getByRole('button', { name: OPEN }).click();
    await expect(page.getByRole('alert')).toContainText('We have published a new version');
    await page.getByRole('button', { name: 'Load the new version' }).click();
    await claimStands(page);
  });

  test('a part that did not load for another reason offers no new version', async ({ page }) => {
    await page.route('**/data/law.json', (route) => route.abort());
    await begin(page);
    await answerAll(page, TLT);
    const asked = page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith('/estimate/'));
    await seeResult(page);
    await page.getByRole('button', { name: OPEN }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'We could not load the pages about a claim' }),
    ).toBeVisible();
    await (await asked).finished();
    await expect(page.getByRole('button', { name: 'Load the new version' })).toHaveCount(0);
  });
});

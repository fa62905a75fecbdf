import { expect, type Page, test } from '@playwright/test';
import { settle } from '../../src/questions/answers.ts';
import { OPEN } from './claim-part.ts';
import { HOSTILE, HOSTILE_STORES } from './hostile.ts';
import { watchRequests } from './journey.ts';
import { TLT } from './people.ts';
import { courtSum } from './result.ts';
import { answersInTab, COPY_KEY, keepInTab, TAB_KEY } from './tab.ts';

test.use({ serviceWorkers: 'block' });

/** What went wrong on a page: something ran, something was thrown, somebody else was asked. */
function watch(page: Page): { faults: () => Promise<string[]> } {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`threw ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`asked ${dialog.message()}`);
    void dialog.dismiss();
  });
  const requests = watchRequests(page);
  return {
    faults: async () => {
      const host = new URL(page.url()).host;
      const elsewhere = requests.filter((address) => new URL(address).host !== host);
      const ran = await page.evaluate(
        () => 'ranHere' in window || 'ranHere' in {} || document.querySelector('script:not([src])') !== null,
      );
      return [...found, ...elsewhere, ...(ran ? ['something ran'] : [])];
    },
  };
}

const keep = (page: Page, key: string, kept: string, where: 'session' | 'local') =>
  page.evaluate(
    ([key, kept, where]) => (where === 'session' ? sessionStorage : localStorage).setItem(key, kept),
    [key, kept, where] as const,
  );

test('no end of an address runs anything, throws, asks elsewhere or changes an answer', async ({ page }) => {
  test.slow();
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(100);
  await page.goto('/privacy/');
  await keepInTab(page, { answers: TLT });
  await page.goto('/estimate/#/check');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  const { faults } = watch(page);
  for (const text of HOSTILE) {
    for (const beginning of ['#answers=', '#breach=', '#/', '#']) {
      await page.evaluate(
        ([beginning, text]) => {
          location.hash = `${beginning}${text}`;
        },
        [beginning, text] as const,
      );
    }
    await expect(page.getByRole('heading', { level: 1 }), text).not.toHaveText('');
  }
  expect(await faults()).toEqual([]);
  expect(await answersInTab(page)).toEqual(settle(TLT));
  await page.goto('/estimate/#/check');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
});

/** Some of what is much alike, and all of the last few: each costs a load of the page. */
const STORES = HOSTILE_STORES.filter((_, place) => place % 8 === 0 || place >= HOSTILE_STORES.length - 13);

for (const [key, where] of [
  [TAB_KEY, 'session'],
  [COPY_KEY, 'local'],
  ['amends', 'session'],
  ['amends-kept', 'local'],
] as const) {
  test(`nothing that ${key} may hold runs, throws or shuts a person out`, async ({ page }) => {
    test.slow();
    await page.goto('/estimate/');
    const isOfNow = key.includes(':');
    const { faults } = watch(page);
    for (const kept of STORES) {
      await keep(page, key, isOfNow ? kept.replace('"version":1,', '"version":2,') : kept, where);
      await page.reload();
      await expect(page.locator('.journey[data-place] h1'), kept.slice(0, 80)).toBeVisible();
    }
    expect(await faults()).toEqual([]);
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('nothing kept of a claim or a story runs, throws or hides the result', async ({ page }) => {
  test.slow();
  await page.goto('/privacy/');
  await keepInTab(page, { answers: TLT });
  await page.goto('/estimate/#/result');
  const { faults } = watch(page);
  for (const kept of STORES) {
    const odd = isJson(kept) ? kept : JSON.stringify(kept);
    const session = `{"version":2,"answers":${JSON.stringify(TLT)},"circumstances":${odd},"breach":${odd}}`;
    await keep(page, TAB_KEY, session, 'session');
    await page.reload();
    await expect(courtSum(page), kept.slice(0, 80)).toBeVisible();
    await expect(page.getByRole('button', { name: OPEN })).toBeVisible();
  }
  expect(await faults()).toEqual([]);
});

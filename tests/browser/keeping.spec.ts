import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Answers, settle } from '../../src/questions/answers.ts';
import { answersInLink, codeOf } from '../../src/questions/link.ts';
import { answerOne, begun } from './journey.ts';
import { DRIVER, TLT } from './people.ts';
import { openKeeping, seeRange } from './result.ts';
import { COPY_KEY, answersInTab as inTab, keepInTab, TAB_KEY } from './tab.ts';

const DAY = 24 * 60 * 60 * 1000;
const BUTTON = 'Keep my answers on this device';

async function openWith(page: Page, answers: Answers, address = '/estimate/#/check'): Promise<void> {
  await page.goto('/privacy/');
  await keepInTab(page, { answers });
  await page.goto(address);
}

function onDevice(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), COPY_KEY);
}

/** Writes a copy as an earlier visit would have. */
async function leaveCopy(context: BrowserContext, copy: object): Promise<void> {
  const page = await context.newPage();
  await page.goto('/privacy/');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    COPY_KEY,
    JSON.stringify(copy),
  ] as const);
  await page.close();
}

function inDays(days: number): string {
  const day = new Date(Date.now() + days * DAY);
  const part = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${part(day.getMonth() + 1)}-${part(day.getDate())}`;
}

test.describe('answers kept in this tab', () => {
  const open = async (page: Page, kept: object) => {
    await page.goto('/privacy/');
    await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
      TAB_KEY,
      JSON.stringify(kept),
    ] as const);
    await page.goto('/estimate/');
  };
  const told = (names: string) =>
    `We could not read some of the answers kept in this tab: ${names}. We ask for what we need again.`;

  test('are read piece by piece, and each that cannot be is named and asked again', async ({ page }) => {
    const answers = { ...TLT, recipients: 'everyone', depth: 'all-of-it', shoe: 'size', hat: 'size' };
    await open(page, { version: 2, answers });
    await expect(page.getByRole('alert')).toContainText(
      told('How much of it, Who got it, something we do not know'),
    );
    await expect(page.locator('.journey')).toHaveAttribute('data-place', 'depth');
    await open(page, { version: 3, answers: TLT });
    await expect(page.getByRole('alert')).toContainText(told('all of them'));
    await expect(page.locator('.journey')).toHaveAttribute('data-place', 'what-happened');
  });
});

test.describe('answers kept on this device', () => {
  test('are kept when asked, come back in another tab, and go with one button', async ({ page, context }) => {
    await openWith(page, TLT);
    await expect(page.getByRole('button', { name: BUTTON })).toBeVisible();
    expect(await onDevice(page)).toBeNull();
    await page.getByRole('button', { name: BUTTON }).click();
    await expect(
      page.getByText(
        /^This device holds a copy of these answers. It is deleted the next time these questions are opened after \d+ /,
      ),
    ).toBeVisible();
    await page.close();

    const later = await context.newPage();
    await later.goto('/estimate/');
    await expect(later.getByRole('status').first()).toContainText('This device kept 13 answers from before');
    await expect(later.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
    await later.getByRole('button', { name: 'Delete the kept answers' }).click();
    expect(await onDevice(later)).toBeNull();
    expect(await inTab(later)).toEqual(TLT);
  });

  test('are offered beside the result too', async ({ page }) => {
    await openWith(page, TLT, '/estimate/#/result');
    await openKeeping(page);
    await page.getByRole('button', { name: BUTTON }).click();
    await expect(page.getByText('Your answers are kept on this device.')).toBeVisible();
  });

  test('are deleted after their day, and the page says so', async ({ page, context }) => {
    await leaveCopy(context, { version: 2, stamp: 'a', until: inDays(-1), answers: TLT });
    await page.goto('/estimate/');
    await expect(page.getByRole('status')).toContainText('past their last day, so they are deleted');
    expect(await onDevice(page)).toBeNull();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
  });

  test('are read piece by piece, and what is left out is named', async ({ page, context }) => {
    const answers = { ...TLT, depth: 'all-of-it', shoe: 'size' };
    await leaveCopy(context, { version: 2, stamp: 'a', until: inDays(3), answers });
    await page.goto('/estimate/');
    await expect(page.getByRole('status')).toContainText('How much of it, something we do not know');
    await expect(page).toHaveURL(/#\/depth$/);
  });

  for (const kept of ['[', '"text"', '{"version":9}', '{"version":2,"stamp":"a","until":"2999-01-32"}']) {
    test(`in no form of ours are dropped: ${kept}`, async ({ page, context }) => {
      const before = await context.newPage();
      await before.goto('/privacy/');
      await before.evaluate(([key, text]) => localStorage.setItem(key, text), [COPY_KEY, kept] as const);
      await page.goto('/estimate/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
      await begun(page);
      await expect(page).toHaveURL(/#\/data$/);
    });
  }

  test('say so where the browser has no room, and the journey goes on', async ({ page }) => {
    await openWith(page, TLT);
    await expect(page.getByRole('button', { name: BUTTON })).toBeVisible();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: BUTTON }).click();
    await expect(page.getByText('This browser would not keep them.')).toBeVisible();
    await page.getByRole('button', { name: 'See the result' }).click();
    await seeRange(page);
  });

  test('do not mix two tabs, and no tab writes over another’s copy unasked', async ({ page, context }) => {
    await openWith(page, TLT);
    const opened = context.waitForEvent('page');
    await page.evaluate(() => void window.open(location.href));
    const copyOfTab = await opened;
    await expect(copyOfTab.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
    await copyOfTab.getByRole('button', { name: 'Change how long it was out' }).click();
    await copyOfTab.getByRole('button', { name: 'A day or less' }).click();
    await page.reload();
    expect(await inTab(page)).toEqual(TLT);

    await page.getByRole('button', { name: BUTTON }).click();
    await expect(copyOfTab.getByText('kept from another tab')).toBeVisible();
    await expect(copyOfTab.getByRole('button', { name: BUTTON })).toHaveCount(0);
    expect(await inTab(copyOfTab)).toMatchObject({ duration: 'day' });
    await copyOfTab.getByRole('button', { name: 'Keep the answers in this tab instead' }).click();
    await expect(page.getByText('We have not written over them.')).toBeVisible();
    await page.getByRole('button', { name: 'Use the kept answers here' }).click();
    expect(await inTab(page)).toMatchObject({ duration: 'day' });
    await page.getByRole('button', { name: 'Delete the kept answers' }).click();
    await expect(copyOfTab.getByText('Another tab deleted the copy')).toBeVisible();
  });

  test('wait for a choice where a story was followed', async ({ page, context }) => {
    await leaveCopy(context, { version: 2, stamp: 'a', until: inDays(3), answers: TLT });
    await page.goto('/estimate/#breach=capita-fined-after-pension-records-are-stolen');
    await expect(page.getByRole('heading', { name: 'Which answers do you want?' })).toBeVisible();
    expect(await inTab(page)).toEqual({});
    await page.getByRole('button', { name: 'Use the kept answers' }).click();
    expect(await inTab(page)).toEqual(TLT);
  });
});

test.describe('a link to the answers', () => {
  test('is made after a warning, and gives the same answers in a new browser', async ({
    page,
    browser,
    baseURL,
  }) => {
    await openWith(page, TLT, '/estimate/');
    await page.getByRole('button', { name: 'Change whose information' }).click();
    await answerOne(page, 'whose', { whose: 'my-child' } as Answers);
    await page.getByRole('button', { name: 'Make a link to these answers' }).click();
    await expect(page.getByText('Anyone with the link can read your answers')).toBeVisible();
    await expect(page.getByLabel('Link to these answers')).toHaveCount(0);
    await page.getByRole('button', { name: 'I understand, make the link' }).click();
    const link = await page.getByLabel('Link to these answers').inputValue();
    expect(new URL(link).search).toBe('');

    const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
    const requests: string[] = [];
    const opened = await elsewhere.newPage();
    opened.on('request', (request) => requests.push(request.url()));
    await opened.goto(link);
    await expect(opened.getByRole('status').first()).toContainText('13 answers from the link');
    await expect(opened, 'where it was made').toHaveURL(/\/estimate\/#\/check$/);
    expect(await inTab(opened)).toEqual(TLT);
    await expect(opened.locator('.summary'), 'a link says nothing of a child').not.toContainText('child’s');
    expect(requests.filter((address) => address.includes(answersInLink(TLT)))).toEqual([]);
    await elsewhere.close();
  });

  test('does not take the place of answers in the tab unless asked', async ({ page }) => {
    await openWith(page, TLT);
    await page.goto(`/estimate/#answers=${answersInLink(DRIVER)}`);
    await expect(page.getByRole('heading', { name: 'Which answers do you want?' })).toBeFocused();
    await expect(page).toHaveURL(/\/estimate\/#\/check$/);
    expect(await inTab(page)).toEqual(TLT);
    await page.getByRole('button', { name: 'Go on with this tab as it is' }).click();
    expect(await inTab(page)).toEqual(TLT);

    await page.goto(`/estimate/#answers=${answersInLink(DRIVER)}`);
    await page.getByRole('button', { name: 'Use the answers in the link' }).click();
    expect(await inTab(page)).toEqual(settle(DRIVER));
  });

  test('that is cut short is read in pieces, and says what was not', async ({ page }) => {
    const link = answersInLink(TLT);
    await page.goto(`/estimate/#answers=${link.slice(0, link.indexOf(codeOf('known')) + 3)}`);
    const said = page.getByRole('status');
    await expect(said).toContainText('2 answers from the link');
    await expect(said).toContainText('Known before');
    await expect(said).toContainText('cut short or changed');
    await expect(page).toHaveURL(/#\/known$/);
  });

  for (const [name, text, said] of [
    ['from a later version', '7.anything~abc', 'later version of this site'],
    ['that is not ours', '%3Cscript%3Ealert(1)%3C/script%3E', 'no answers that we could read'],
    ['with nothing in it', '', 'no answers that we could read'],
  ] as const) {
    test(`${name} is refused, and nothing changes`, async ({ page }) => {
      await openWith(page, TLT, '/estimate/');
      await page.goto(`/estimate/#answers=${text}`);
      await expect(page.getByRole('status')).toContainText(said);
      await expect(page).toHaveURL(/\/estimate\/#\/check$/);
      expect(await inTab(page)).toEqual(TLT);
    });
  }
});

test('leaving quickly deletes what was kept on the device', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/weather', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await openWith(page, { ...TLT, recipients: ['hostile'] });
  await page.getByRole('button', { name: BUTTON }).click();
  await page.getByRole('button', { name: 'Exit this page' }).click();
  await page.waitForURL('https://www.bbc.co.uk/weather');
  await page.goto('/estimate/');
  expect(await onDevice(page)).toBeNull();
  expect(await inTab(page)).toBeUndefined();
});

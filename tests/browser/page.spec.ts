import { expect, type Page, test } from '@playwright/test';
import mammoth from 'mammoth';
import type { Answers } from '../../src/questions/answers.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { fillIn, openClaim, saved, toEnd } from './claim-part.ts';
import { PENSIONER, TLT, WITNESS } from './people.ts';
import { courtSum, seeRange, unfold } from './result.ts';
import { beginWith, keepInTab, keptInTab } from './tab.ts';

const PHONE = { width: 360, height: 740 };
const result = seeRange;

async function openResult(page: Page, answers: Answers = TLT): Promise<void> {
  await beginWith(page, answers);
  await page.goto('/estimate/#/result');
  await result(page);
  await expect(page.getByRole('heading', { name: 'If you want to talk to someone' })).toBeVisible();
}

test.describe('the first screen', () => {
  for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
    test(`is a few stops of a keyboard before the first fold, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openResult(page);
      await page.getByRole('heading', { level: 1 }).focus();
      const stops: string[] = [];
      for (let stop = 0; stop < 70; stop += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        if (await page.locator('.fold > summary:focus').count()) break;
        stops.push(at);
      }
      expect(stops.length).toBeLessThanOrEqual(8);
      expect(stops).toContain('What to do now');
    });
  }

  test('is short before anything is opened, with the button within it', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openResult(page, PENSIONER);
    const words = await page.locator('.result').evaluate((shown) => (shown as HTMLElement).innerText);
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(350);
    const footer = await page
      .locator('.site-footer')
      .evaluate((part) => part.getBoundingClientRect().top + scrollY);
    expect(footer).toBeLessThanOrEqual(4 * PHONE.height);
    await expect(page.locator('.safe-first'), 'nobody is frightened without a reason').toHaveCount(0);
    const button = await page.getByRole('button', { name: 'What to do now' }).boundingBox();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    const text = await page
      .locator('.figure.court .rests-on')
      .evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
    const figure = await courtSum(page).evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
    expect(figure / text).toBeGreaterThanOrEqual(2);
  });

  test('says safety first, above every sum, to someone who may be in danger', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openResult(page, WITNESS);
    const safety = page.getByRole('button', { name: 'First: make sure you are safe' });
    await expect(safety).toBeInViewport();
    const [above, sum] = [
      await safety.boundingBox(),
      await page.locator('.figure-sum').first().boundingBox(),
    ];
    expect(above?.y).toBeLessThan(sum?.y ?? 0);
    await safety.click();
    await expect(page.getByRole('heading', { name: 'What to do now' })).toBeFocused();
    await expect(page.locator('.now li').first()).toContainText('Make sure you are safe');
  });

  test('leads to what to do now, on the same page', async ({ page }) => {
    await openResult(page);
    await page.getByRole('button', { name: 'What to do now' }).click();
    await expect(page.getByRole('heading', { name: 'What to do now' })).toBeFocused();
    await expect(page.locator('.now li')).not.toHaveCount(0);
  });

  test('names the breach, what it has paid and the day to work to, once a story has given them', async ({
    page,
  }) => {
    await page.goto('/estimate/#breach=capita-fined-after-pension-records-are-stolen');
    await expect(page.getByText('This is from our story')).toBeVisible();
    const { breach } = (await keptInTab(page)) ?? {};
    await keepInTab(page, { answers: PENSIONER, breach });
    await page.goto('/privacy/');
    await page.goto('/estimate/#/result');
    await seeRange(page);
    await expect(page.locator('.so-far')).toContainText('Capita');
    await expect(page.locator('.so-far')).toContainText('to be safe, act before');
  });

  test('says first that time is over, and who to ask, before any sum', async ({ page }) => {
    await page.goto('/privacy/');
    await keepInTab(page, {
      answers: PENSIONER,
      circumstances: {
        nation: 'england',
        whose: 'mine',
        'age-then': 50,
        responsible: 'company',
        happened: '2015-03',
      },
    });
    await page.goto('/estimate/#/result');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You seem to be out of time');
    const words = await page.locator('.first-screen').innerText();
    expect(words.indexOf('Ask first:')).toBeGreaterThan(0);
    expect(words.indexOf('Ask first:')).toBeLessThan(words.indexOf('£'));
  });
});

test.describe('the page for an adviser', () => {
  test('is one sheet of A4, with nothing else on it', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'its driver makes no paper');
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await openResult(page);
    await page.getByRole('button', { name: 'Take this to an adviser' }).click();
    await page.getByRole('button', { name: 'Print one page' }).click();
    await expect(page.locator('.letter-paper')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'What I answered' })).toBeVisible();
    await expect(page.locator('.result')).toBeHidden();
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.letter-paper')).toHaveCount(0);
  });

  test('can be saved for Word', async ({ page }) => {
    await openResult(page);
    await page.getByRole('button', { name: 'Take this to an adviser' }).click();
    const file = await saved(page, 'Save for Word');
    const { value } = await mammoth.extractRawText({ buffer: file.bytes });
    expect(value).toContain('What I answered');
    expect(value).toContain('If a court found the law was broken');
  });
});

test.describe('change and see', () => {
  test('an answer comes back to the result and says what moved', async ({ page }) => {
    await openResult(page);
    const before = (await courtSum(page).textContent()) ?? '';
    await unfold(page, 'You said');
    await page.getByRole('button', { name: 'Change how bad it was' }).click();
    await expect(page.getByRole('button', { name: 'Back to your result' })).toBeVisible();
    await page.getByRole('button', { name: 'I was annoyed or a little upset' }).click();
    await seeRange(page);
    const after = (await courtSum(page).textContent()) ?? '';
    expect(after).not.toBe(before);
    await expect(page.locator('.moved')).toContainText(`before ${before}, now ${after}.`);
    await expect(page.locator('.moved'), 'a screen reader is told first').toBeFocused();
    await expect(page.locator('.moved li').first()).toContainText('points');
    await page.reload();
    await seeRange(page);
    await expect(page.locator('.moved'), 'it is of this visit alone').toHaveCount(0);
  });

  test('Back leaves the answer, and comes back to the result', async ({ page }) => {
    await openResult(page);
    await unfold(page, 'You said');
    await page.getByRole('button', { name: 'Change how bad it was' }).click();
    await page.getByRole('button', { name: 'Back to your result' }).click();
    await seeRange(page);
  });
});

test.describe('the drawing of a range', () => {
  test('says so where the range goes on past its end', async ({ page }) => {
    const worst = Object.fromEntries(
      allQuestions.flatMap((question) => {
        if (question.asks === 'pounds') return [];
        const known = question.options.map(({ value }) => value).filter((value) => value !== 'unknown');
        return [
          [question.id, question.asks === 'many' ? known.filter((value) => value !== 'none') : known.at(-1)],
        ];
      }),
    );
    const most = {
      distress: 'severe',
      lasted: 'years',
      known: 'secret',
      depth: 'file',
      access: 'misused',
      duration: 'years',
      conduct: 'malicious',
      persisted: 'yes',
      diagnosis: 'severe',
    };
    const fits = (id: string, value: string) =>
      allQuestions.some(
        (question) =>
          question.id === id &&
          question.asks === 'one' &&
          question.options.some((option) => option.value === value),
      );
    const chosen = Object.fromEntries(Object.entries(most).filter(([id, value]) => fits(id, value)));
    await openResult(page, { ...worst, ...chosen } as Answers);
    const high = await courtSum(page).textContent();
    const pounds = Number(/to £([\d,]+)/.exec(high ?? '')?.[1]?.replaceAll(',', ''));
    expect(pounds).toBeGreaterThan(400_000);
    const said = `The drawing ends at £400,000; the range goes on to £${pounds.toLocaleString('en-GB')}.`;
    await expect(page.locator('.two-scales figcaption')).toContainText(said);
    await expect(page.locator('.two-scales svg:visible')).toHaveAttribute(
      'aria-label',
      new RegExp(said.replaceAll('.', '\\.')),
    );
  });
});

/** In pixels. Headings above may be set in the face of the site at one visit, and in the system's own at another: a line or two. */
const AS_NEAR = 100;

test.describe('the place on the page', () => {
  test.use({ viewport: PHONE });

  test('survives a reload, and Back from a page that was followed', async ({ page, browserName }) => {
    test.skip(
      browserName === 'firefox',
      'its driver waits for ever for a page that comes out of the history',
    );
    await openResult(page);
    const comparables = page.getByRole('heading', { name: 'The nearest decided cases' });
    await comparables.evaluate((heading) => heading.scrollIntoView());
    const placeOf = () => comparables.evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
    const before = await placeOf();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(700);
    await page.waitForTimeout(400);
    await page.reload();
    await result(page);
    await expect.poll(async () => Math.abs((await placeOf()) - before)).toBeLessThan(AS_NEAR);

    await page.evaluate(() => location.assign('/cases/'));
    await page.waitForURL(/\/cases\//);
    await page.goBack();
    await result(page);
    await expect.poll(async () => Math.abs((await placeOf()) - before)).toBeLessThan(AS_NEAR);

    await page
      .getByRole('button', { name: 'Back to your answers' })
      .evaluate((button) => (button as HTMLElement).click());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
    await expect.poll(() => page.evaluate(() => scrollY), 'a new place begins at its top').toBe(0);
    await page.goBack();
    await result(page);
    await expect.poll(async () => Math.abs((await placeOf()) - before)).toBeLessThan(AS_NEAR);
  });

  test('is the reader’s own as soon as they move', async ({ page }) => {
    await openResult(page);
    await page.evaluate(() => scrollTo(0, 1500));
    await page.waitForTimeout(400);
    await page.route(
      '**/data/help.json',
      (route) => new Promise((settle) => setTimeout(() => settle(route.continue()), 1500)),
    );
    await page.reload();
    await result(page);
    await page.keyboard.press('Home');
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.getByRole('heading', { name: 'If you want to talk to someone' })).toBeAttached();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

/** How far what a reader saw was moved by what came later: the browser’s own measure, from the start of the page. */
async function shiftOf(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[];
          resolve(entries.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
}

test.describe('nothing is moved while the page loads', () => {
  // What a service worker fetches cannot be slowed here.
  test.use({ serviceWorkers: 'block' });
  test.beforeEach(({ browserName }) => {
    test.skip(browserName === 'firefox', 'only Chromium measures it');
  });
  const slowly = (page: Page) =>
    page.route(
      /\/(data|_astro)\/.*(json|css|result|claim|help|keep|late|parts|arrive|after)/,
      async (route) => {
        await new Promise((settle) => setTimeout(settle, 400));
        await route.continue().catch(() => {});
      },
    );

  for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
    test(`a result, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await slowly(page);
      await openResult(page);
      expect(await shiftOf(page)).toBeLessThan(0.02);
    });

    test(`the questions after a story or a link, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await slowly(page);
      await page.goto('/estimate/#breach=capita-fined-after-pension-records-are-stolen');
      await expect(page.getByText('This is from our story about')).toBeVisible();
      expect(await shiftOf(page)).toBeLessThan(0.1);
    });
  }

  for (const address of ['/cases/', '/register/']) {
    test(`${address}, 768 wide`, async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 900 });
      await page.route(/_astro\/.*js/, async (route) => {
        await new Promise((settle) => setTimeout(settle, 400));
        await route.continue();
      });
      await page.goto(address);
      await expect(page.locator('.filters')).toBeVisible();
      expect(await shiftOf(page)).toBeLessThan(0.02);
    });
  }
});

/** The longest word of each text as long as the longest in the languages that pages are translated into. Runs in the page. */
function lengthenWords(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('script, style, svg, thead, .wordmark, [href^="tel:"]')) continue;
    const [longest] = (text.data.match(/\p{L}{4,}/gu) ?? []).sort((one, other) => other.length - one.length);
    if (longest) text.data = text.data.replace(longest, 'Donaudampfschifffahrtsgesellschaftskapitaene');
  }
}

test.describe('at 360 pixels', () => {
  test.use({ viewport: PHONE });
  /** What reaches past the edge of the screen, and is not in a part that scrolls. */
  const overflow = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .filter((one) => !one.closest('.scroll, .visually-hidden, svg'))
        .map((one) => `${one.tagName}.${one.className}`),
    );

  for (const address of [
    '/estimate/',
    '/estimate/#/data',
    '/estimate/#/loss',
    '/estimate/#/check',
    '/estimate/#/result',
    '/',
    '/help/',
    '/cases/',
  ]) {
    test(`words of 44 letters wrap on ${address}`, async ({ page }) => {
      if (address.includes('#')) await beginWith(page, TLT);
      await page.goto(address);
      if (address.endsWith('result')) await result(page);
      await page.waitForTimeout(300);
      await page.evaluate(lengthenWords);
      expect(await overflow(page)).toEqual([]);
    });
  }

  test('and in the pages about a claim', async ({ page }) => {
    const fits = async (place: string) => {
      await page.evaluate(lengthenWords);
      expect(await overflow(page), place).toEqual([]);
      await page.reload();
      await expect(page.locator('.journey h1')).toBeFocused();
    };
    await openClaim(page);
    await fillIn(page, {}, fits);
    await fits('time');
    for (const end of ['Do now', 'Letters', 'Ways to an end'] as const) {
      await toEnd(page, end);
      await fits(end);
    }
  });

  for (const address of ['/help/', '/estimate/#/result']) {
    test(`no number to ring is broken in two on ${address}`, async ({ page }) => {
      if (address.includes('#')) await openResult(page);
      else await page.goto(address);
      const lines = await page
        .locator('main [href^="tel:"]')
        .evaluateAll((links) =>
          links.map((link) => new Set([...link.getClientRects()].map(({ top }) => top)).size),
        );
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((count) => count > 1)).toEqual([]);
    });
  }
});

test('closed parts open while the page is printed, in a browser that needs that, and close again', async ({
  page,
}) => {
  await openResult(page);
  const closed = page.locator('details:not(.judgments-only)');
  const open = () =>
    closed.evaluateAll((all) => all.filter((details) => (details as HTMLDetailsElement).open).length);
  const count = await closed.count();
  expect(count).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await open()).toBe(count);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toBe(0);
});

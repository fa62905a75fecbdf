import { expect, type Page, test } from '@playwright/test';
import { faultsForEveryone, NARROW } from './everyone.ts';
import { begin } from './journey.ts';
import { tabTo } from './keyboard.ts';
import { GUIDES, PAGE_KINDS } from './page-kinds.ts';
import { visitClaim, visitKeeping, visitSteps } from './steps.ts';

test.use({ viewport: NARROW });

test.describe('for small screens, large fingers, wide spacing, less motion, forced colours and paper', () => {
  /** As many pages as one test looks at in its time. */
  const AT_ONCE = 6;
  for (let from = 0; from < PAGE_KINDS.length; from += AT_ONCE) {
    const some = PAGE_KINDS.slice(from, from + AT_ONCE);
    test(`every kind of page serves: ${some.join(' ')}`, async ({ page }) => {
      for (const address of some) {
        await page.goto(address);
        expect(await faultsForEveryone(page), address).toEqual([]);
      }
    });
  }

  for (const [part, visit] of [
    ['every step', visitSteps],
    ['the part about a claim', visitClaim],
    ['what is fetched late', visitKeeping],
  ] as const) {
    test(`${part} does`, async ({ page }) => {
      await visit(page, async (step) => expect(await faultsForEveryone(page), step).toEqual([]));
    });
  }
});

test.describe('on a common phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('no table breaks a short word or a sum in two', async ({ page }) => {
    for (const address of [...PAGE_KINDS, ...GUIDES]) {
      await page.goto(address);
      expect.soft(await page.evaluate(brokenWords), address).toEqual([]);
    }
  });

  test('nor does a result, or what is fetched late', async ({ page }) => {
    await visitClaim(page, async (step) => expect(await page.evaluate(brokenWords), step).toEqual([]));
  });
});

/** Words of tables that stand on two lines, though most would fit on one. */
function brokenWords(): string[] {
  const SHORT = 12;
  const cells = [...document.querySelectorAll('main :is(th, td)')].filter((cell) => cell.checkVisibility());
  return cells.flatMap((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement?.closest('.visually-hidden, svg')) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{Letter}\p{Number}£,.]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1 && word.length <= SHORT) broken.push(word);
      }
    }
    return broken;
  });
}

test('faults that are planted are found', async ({ page, browserName }) => {
  await page.goto('/help/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .planted p { width: 5em; overflow: hidden; white-space: nowrap; color: #ddd; transition: color 1s }
      .planted button { border: none; inline-size: 20px; block-size: 20px; appearance: none; padding: 0 }
      .planted rect { fill: Canvas; inline-size: 20px; block-size: 20px }
      @media (width > 600px) { .planted button { inline-size: 30px; block-size: 30px } }`);
    document.adoptedStyleSheets = [sheet];
    const planted = document.createElement('div');
    planted.className = 'planted';
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.append(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
    const cut = document.createElement('p');
    cut.textContent = 'words that are cut';
    planted.append(cut, document.createElement('button'), document.createElement('button'), drawing);
    document.querySelector('main')?.prepend(planted);
  });
  const ways = (await faultsForEveryone(page)).map((fault) => fault.split(':')[0]);
  const drawn = browserName === 'firefox' ? [] : ['forced colours', 'paper'];
  expect([...new Set(ways)].sort()).toEqual([...drawn, 'less motion', 'narrow', 'spaced'].sort());
});

test('in forced colours what has focus and what is chosen can be seen', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'this driver cannot force colours in Firefox');
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  for (const stop of ['#data-0', 'form [type=submit]', '.why summary']) await expectOutlined(page, stop);
  const box = page.locator('#data-1');
  const before = await box.screenshot();
  await box.check();
  await page.locator('h1').focus();
  expect((await box.screenshot()).equals(before), 'a ticked box looks like an empty one').toBe(false);
  await page.getByRole('button', { name: 'Back' }).click();
  await expectOutlined(page, '.choice button');
  await page.locator('h1').focus();
  const rows = page.locator('.choice');
  const place = await rows.evaluateAll((all) => all.findIndex((row) => row.matches(':has([aria-pressed])')));
  const row = rows.nth(place);
  const pressed = await row.screenshot();
  await row.getByRole('button').evaluate((button) => button.removeAttribute('aria-pressed'));
  expect((await row.screenshot()).equals(pressed), 'a chosen button looks like the others').toBe(false);
});

async function expectOutlined(page: Page, stop: string): Promise<void> {
  await tabTo(page, stop);
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(
      document.activeElement?.closest('.choice') ?? (document.activeElement as Element),
    );
    return { drawn: outlineStyle !== 'none', width: Number.parseFloat(outlineWidth) };
  });
  expect(outline, stop).toMatchObject({ drawn: true });
  expect(outline.width, stop).toBeGreaterThanOrEqual(2);
}

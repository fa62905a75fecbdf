import { expect, type Page, test } from '@playwright/test';
import { answerAll } from './journey.ts';
import { tabTo } from './keyboard.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { TLT } from './people.ts';

/** WCAG 2.2, success criterion 2.5.8: the least width and height of a target, in CSS pixels. */
const LEAST_TARGET = 24;
/** A common screen of 1280 pixels at 400 per cent. */
const NARROW = { width: 320, height: 640 };

/** Targets that are too small and have another within the circle that the criterion draws around them. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    type Target = { readonly name: string; readonly box: DOMRect };
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    /** A link in a line of text takes the height of the line: the criterion leaves it out. */
    const isInline = (element: Element) => {
      const inLine = getComputedStyle(element).display === 'inline';
      const text = (
        element.closest('p, li, dd, dt, td, th, figcaption, label, legend, text')?.textContent ?? ''
      ).trim();
      return inLine && text.length > (element.textContent ?? '').trim().length;
    };
    const boxOf = (element: Element): DOMRect => {
      const box = element.getBoundingClientRect();
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.getBoundingClientRect() : undefined;
      if (!label) return box;
      const [left, top] = [Math.min(box.left, label.left), Math.min(box.top, label.top)];
      return new DOMRect(
        left,
        top,
        Math.max(box.right, label.right) - left,
        Math.max(box.bottom, label.bottom) - top,
      );
    };
    const targets: Target[] = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ]
      // A mark in a drawing stands where its sum puts it, so its place is essential.
      .filter((element) => isShown(element) && !isInline(element) && !element.closest('svg'))
      .map((element) => ({
        name: `${element.tagName} “${element.textContent?.trim()}”`,
        box: boxOf(element),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > 0);
    const near = (one: DOMRect, other: DOMRect) => {
      const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
      const across = Math.max(other.left - x, 0, x - other.right);
      const down = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(across, down) < least / 2;
    };
    return targets
      .filter(({ box }) => box.width < least || box.height < least)
      .filter((target) => targets.some((other) => other !== target && near(target.box, other.box)))
      .map(({ name, box }) => `${name} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
  }, LEAST_TARGET);
}

/** WCAG 1.4.12: the spacing a reader may set. Adopted, because the page's policy forbids a style in the page. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Text cut off by its box, and boxes that make the page scroll sideways. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.clientWidth > 2 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className} is cut off`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [...cut, `the page is ${scrollWidth} wide`] : cut;
  });
}

/** Visits a question of each kind, an error, the page before the distress questions, the check page and the result. */
async function visitSteps(page: Page, see: (step: string) => Promise<void>): Promise<void> {
  const seen = new Set<string>();
  const kinds = ['start', 'data', 'depth', 'before-distress', 'loss'];
  await page.goto('/estimate/');
  await answerAll(page, { ...TLT, loss: 240 }, async (place) => {
    if (!kinds.includes(place) || seen.has(place)) return;
    seen.add(place);
    await see(place);
    if (place !== 'data') return;
    await page.locator('form [type=submit]').click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await see('error');
  });
  await see('check');
  await page.goto('/estimate/#/result');
  await expect(page.locator('.result h1')).toBeVisible();
  await page.locator('.result details').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '');
  });
  await see('result');
  expect([...seen]).toEqual(kinds);
}

test.describe('targets of 24 pixels', () => {
  for (const width of [NARROW.width, 1280]) {
    test(`on every kind of page, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of PAGE_KINDS) {
        await page.goto(address);
        expect(await smallTargets(page), address).toEqual([]);
      }
    });
  }

  test('at every step', async ({ page }) => {
    await page.setViewportSize(NARROW);
    await visitSteps(page, async (step) => expect(await smallTargets(page), step).toEqual([]));
  });
});

test.describe('at 320 pixels, which is 400 per cent of 1280', () => {
  test.use({ viewport: NARROW });

  test('every kind of page keeps its words with wider spacing', async ({ page }) => {
    for (const address of PAGE_KINDS) {
      await page.goto(address);
      await spaceText(page);
      expect(await lost(page), address).toEqual([]);
    }
  });

  test('every step does too, with and without it', async ({ page }) => {
    await visitSteps(page, async (step) => {
      expect(await lost(page), step).toEqual([]);
      await spaceText(page);
      expect(await lost(page), `${step}, spaced`).toEqual([]);
    });
  });
});

test('in forced colours what has focus and what is chosen can be seen', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'this driver cannot force colours in Firefox');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/estimate/#/data');
  await page.locator('.journey .actions .button').click();
  for (const stop of ['#data-0', 'form [type=submit]', '.why summary']) {
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
  const box = page.locator('#data-1');
  const before = await box.screenshot();
  await box.check();
  await page.locator('h1').focus();
  expect((await box.screenshot()).equals(before), 'a ticked box looks like an empty one').toBe(false);
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visitSteps(page, async (step) => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const slow = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01);
          return slow || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map(({ tagName, className }) => `${tagName}.${className}`),
    );
    expect(moving, step).toEqual([]);
  });
});

test('each step says what it is to a screen reader', async ({ page }) => {
  const main = page.locator('.journey');
  const shapes: Record<string, string> = {
    start: `
      - heading [level=1]
      - list
      - paragraph:
        - button /./`,
    data: `
      - button "Back"
      - group /./:
        - heading [level=1]
        - checkbox /./
      - paragraph:
        - button "Continue"
      - group: Why we ask`,
    error: `
      - button "Back"
      - alert /./:
        - heading [level=2]
        - paragraph:
          - link /./
      - group /./:
        - heading [level=1]
        - checkbox /./
      - paragraph:
        - button "Continue"`,
    depth: `
      - button "Back"
      - group /./:
        - heading [level=1]
        - radio /./
        - radio /./
        - radio /./
        - radio /./
      - paragraph:
        - button "Continue"`,
    'before-distress': `
      - button "Back"
      - heading [level=1]
      - paragraph:
        - button "Go on"
        - button "Skip these questions"`,
    loss: `
      - button "Back"
      - heading [level=1]
      - textbox /./
      - paragraph:
        - button "Continue"`,
    check: `
      - heading "Check your answers" [level=1]
      - term: /./
      - definition: /./
      - definition:
        - button /^Change ./
      - paragraph:
        - button "See the result"`,
    result: `
      - article:
        - heading [level=1]
        - region /./:
          - heading [level=2]`,
  };
  await visitSteps(page, async (step) => {
    await expect(main, step).toMatchAriaSnapshot(shapes[step] ?? '');
    await expect(page.locator('h1')).toHaveCount(1);
    if (step === 'start') return;
    expect(
      await page.evaluate(() => document.activeElement?.matches('h1, .error-summary, summary')),
      `${step}: focus`,
    ).toBe(true);
    const title = await page.title();
    expect(title.startsWith('Error: '), step).toBe(step === 'error');
  });
});

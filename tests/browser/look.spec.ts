import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { TLT } from './people.ts';
import { beginWith } from './tab.ts';

/* What must not drift without somebody looking: bring the pictures up to date with --update-snapshots. */
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      executablePath: process.env.WHOLE_CHROMIUM_PATH ?? launchOptions.executablePath,
    }),
});
test.skip(({ browserName }) => browserName !== 'chromium', 'one engine draws the pictures that are kept');

const FONT = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff';
/** A few edges may be smoothed in another way on another machine. */
const TOLERANCE = { maxDiffPixelRatio: 0.002, threshold: 0.25 };

/** The same letters on every machine, whatever fonts it has. */
async function setInOneFont(page: Page): Promise<void> {
  await page.evaluate(
    async (bytes) => {
      const font = await new FontFace('Kept', new Uint8Array(bytes)).load();
      document.fonts.add(font);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { font-family: Kept !important; font-weight: 400 !important; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    [...readFileSync(FONT)],
  );
}

async function openResult(page: Page): Promise<void> {
  await beginWith(page, TLT);
  await page.goto('/estimate/#/result');
  await expect(page.locator('.two-scales')).toBeVisible();
  await setInOneFont(page);
}

/** A drawing that begins between two pixels has other edges: words above it must not move its picture. */
async function drawing(page: Page, kind: 'wide' | 'narrow'): Promise<Locator> {
  const shown = page.locator(`.two-scales .${kind}`);
  await shown.evaluate((drawn: HTMLElement | SVGElement) => {
    const { x, y } = drawn.getBoundingClientRect();
    drawn.style.position = 'relative';
    drawn.style.left = `${Math.round(x) - x}px`;
    drawn.style.top = `${Math.round(y + scrollY) - y - scrollY}px`;
  });
  return shown;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the result’s drawing keeps its look on a wide screen, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme });
    await openResult(page);
    await expect(await drawing(page, 'wide')).toHaveScreenshot(`result-wide-${colorScheme}.png`, TOLERANCE);
  });

  test(`the result’s drawing keeps its look on a phone, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    await openResult(page);
    await expect(await drawing(page, 'narrow')).toHaveScreenshot(
      `result-phone-${colorScheme}.png`,
      TOLERANCE,
    );
  });
}

test('the worksheet keeps its look on paper', async ({ page }) => {
  // The printed width of A4 within its margins, at 96 pixels to the inch.
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/worksheet/');
  await setInOneFont(page);
  await expect(page.locator('main')).toHaveScreenshot('worksheet.png', TOLERANCE);
});

test('the share image keeps its look', async ({ page }) => {
  const image = await page.request.get('./share.png');
  expect(image.headers()['content-type']).toBe('image/png');
  expect(await image.body()).toMatchSnapshot('share.png', TOLERANCE);
});

import { expect, test } from '@playwright/test';

const PHONE = { width: 360, height: 740 };

test.describe('the home page', () => {
  test('ends within a screen and a half of a phone, the way to begin and to find a breach in the first', async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/');
    for (const name of ['Start the questions', 'Find your breach by name', 'your kind of breach']) {
      const box = await page.getByRole('main').getByRole('link', { name }).boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0), name).toBeLessThan(PHONE.height);
    }
    const grounds = await page.locator('.grounds').boundingBox();
    expect((grounds?.y ?? Number.NaN) + (grounds?.height ?? 0)).toBeLessThan(1.5 * PHONE.height);
  });

  test('draws every claim that is held, those with nothing first', async ({ page }) => {
    await page.goto('/');
    const title = await page.getByRole('heading', { name: /^How \d+ claims ended$/ }).textContent();
    const counts = await page.locator('.endings tbody .number').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(/\d+/.exec(title ?? '')?.[0]));
    await expect(page.locator('.endings tbody th').first()).toHaveText('Nothing');
    for (const way of ['along', 'upright']) {
      const outlines = await page
        .locator(`.endings .${way} path`)
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
      // A cross is two strokes.
      const marks = outlines.reduce(
        (sum, outline) =>
          sum + (outline.match(/M/g)?.length ?? 0) / (outline.includes('a') || outline.includes('z') ? 1 : 2),
        0,
      );
      expect(marks, way).toBe(counts.reduce((sum, count) => sum + Number(count), 0));
    }
  });

  test('has no word under 12 pixels where a screen is 320 wide', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    const sizes = await page
      .locator('main *')
      .evaluateAll((all) =>
        all
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('leads to the search with its field ready to type in', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Find your breach by name' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('Capita');
    await expect(page.getByRole('link', { name: /Capita/ }).first()).toBeVisible();
  });
});

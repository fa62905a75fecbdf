import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerAll } from './journey.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { TLT } from './people.ts';

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const address of PAGE_KINDS) {
      test(`${address} has no fault that axe can find`, async ({ page }) => {
        await page.goto(address);
        await expectNoFaults(page);
      });
    }

    test('a question, an error, the check page and the result have none', async ({ page }) => {
      await page.goto('/estimate/');
      await page.getByRole('button', { name: 'Start' }).click();
      await expectNoFaults(page);
      await page.getByRole('button', { name: 'Continue' }).click();
      await expectNoFaults(page);
      await answerAll(page, TLT);
      await expectNoFaults(page);
      await page.getByRole('button', { name: 'See the result' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /^Claims like this/ })).toBeVisible();
      await page.getByText('What each answer added').click();
      await expectNoFaults(page);
    });
  });
}

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const address of PAGE_KINDS) {
    test(`${address} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
});

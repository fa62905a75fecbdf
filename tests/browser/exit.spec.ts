import { expect, test } from '@playwright/test';
import { claimant } from './people.ts';

const NEUTRAL = 'https://www.bbc.co.uk/weather';

test.beforeEach(async ({ page }) => {
  await page.route(NEUTRAL, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
});

test('there is no quick exit where nothing calls for one', async ({ page }) => {
  await page.goto('/estimate/');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('button', { name: 'Exit this page' })).toHaveCount(0);
});

for (const way of ['the button', 'Shift three times'] as const) {
  test(`${way} clears the answers, then leaves with no way back to them`, async ({ page }) => {
    await page.goto('/estimate/');
    await page.evaluate(
      (kept) => sessionStorage.setItem('amends', kept),
      JSON.stringify({ version: 1, answers: claimant('ali-v-cc-bedfordshire') }),
    );
    await page.getByLabel('I am asking for my child').check();
    await page.reload();
    await expect(page.getByLabel('I am asking for my child')).toBeChecked();
    const button = page.getByRole('button', { name: 'Exit this page' });
    await expect(button).toBeVisible();
    if (way === 'the button') await button.click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(NEUTRAL);
    await page.goto('/estimate/');
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
    await expect(page.getByLabel('I am asking for my child')).not.toBeChecked();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  });
}

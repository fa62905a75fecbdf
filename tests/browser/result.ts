import { expect, type Locator, type Page } from '@playwright/test';

/** The sum of the second figure, as the first screen shows it. */
export function courtSum(page: Page): Locator {
  return page.locator('.figure.court .figure-sum');
}

export function seeRange(page: Page): Promise<void> {
  return expect(courtSum(page)).toBeVisible();
}

/** Opens a part of the result that is folded. */
export async function unfold(page: Page, title: string): Promise<void> {
  await page.locator('.fold > summary', { hasText: title }).click();
}

export async function openJudgments(page: Page): Promise<void> {
  await unfold(page, 'How sure we are');
  await page.getByText('Court judgments only').click();
}

export async function openKeeping(page: Page): Promise<void> {
  await page.getByText('Keep these answers, or make a link').click();
}

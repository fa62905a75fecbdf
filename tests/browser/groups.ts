import type { Page } from '@playwright/test';

/** Opens every folded group of boxes, as a person would. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.choices details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

import type { Page } from '@playwright/test';

/** Opens the folded group that an option is in, if it is in one. */
export async function unfoldAt(page: Page, label: string): Promise<void> {
  const folded = page.locator('.choices details:not([open])').filter({ hasText: label });
  if ((await folded.count()) > 0) await folded.first().locator('summary').click();
}

/** Opens every folded group of boxes, as a person would. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.choices details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

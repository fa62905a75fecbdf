import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in light colours, and what dark ones add: contrast is all that they change. Firefox cannot be driven dark. */
export async function faultsByAxe(page: Page): Promise<string[]> {
  // The quick way out stays in sight: scrolled, it stands over whatever is below it.
  await page.evaluate(() => scrollTo(0, 0));
  // A colour on its way to another has the contrast of neither.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = inWords('light', light.violations);
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    found.push(...inWords('dark', dark.violations));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function inWords(colours: string, violations: Violations): string[] {
  return violations.map(({ id, nodes }) => `${colours}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

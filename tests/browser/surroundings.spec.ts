import { expect, type Page, test } from '@playwright/test';
import { estimate } from '../../src/estimate/estimate.ts';
import { estimator } from '../../src/records/estimator.ts';
import { courtFigure } from '../../src/result/figures.ts';
import { answerAll } from './journey.ts';
import { DRIVER } from './people.ts';
import { courtSum, unfold } from './result.ts';

/* What surrounds the page and is not ours: storage, the network, languages, extensions. A journey ends as it should. */
const { scorecard, cases } = estimator();

function wanted(): string {
  const found = estimate(DRIVER, scorecard, cases);
  if (found.kind !== 'band') throw new Error('no band');
  return courtFigure(found).sum;
}

async function walk(page: Page, onStep?: (place: string) => Promise<void>): Promise<void> {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto('/estimate/');
  await answerAll(page, DRIVER, onStep);
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(courtSum(page)).toHaveText(wanted());
  expect(thrown).toEqual([]);
}

test('storage that may not even be looked at stops nobody', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await walk(page);
});

test('storage that throws at every use stops nobody', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
  });
  await walk(page);
});

test('a browser that refuses service workers stops nobody', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await walk(page);
});

test('a script that is slow to come is waited for, and then the questions are there', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/_astro/questions*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/estimate/', { waitUntil: 'commit' });
  const said = page.getByText('The rest of this page has not loaded.');
  await expect(said).toBeVisible({ timeout: 20_000 });
  letGo();
  await expect(said).toHaveCount(0);
  await page.getByRole('button', { name: 'It was published' }).click();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'whose');
});

for (const locale of ['ar-EG', 'de-DE', 'tr-TR']) {
  test.describe(`in a browser set to ${locale}`, () => {
    test.use({ locale });

    test('sums and dates are written as in Britain', async ({ page }) => {
      await walk(page);
      await unfold(page, 'What it leaves out');
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/[٠-٩]|£\d+\.\d{3}\b/);
      expect(text).toContain('February 2026');
    });
  });
}

/** What a translating extension does: every text is wrapped in an element of its own, again and again. */
function wrapTexts(): void {
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const { parentElement } = text;
      if (!text.nodeValue?.trim() || !parentElement) continue;
      if (['SCRIPT', 'STYLE', 'FONT', 'TEXTAREA', 'TITLE'].includes(parentElement.tagName)) continue;
      const font = document.createElement('font');
      parentElement.replaceChild(font, text);
      font.append(text);
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    setInterval(wrap, 50);
  });
}

test('an extension that translates the page does not break it', async ({ page }) => {
  await page.addInitScript(wrapTexts);
  await walk(page, async () => {
    await page.waitForTimeout(120);
  });
});

test('an extension that puts things in and takes things out does not break it', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      setInterval(() => {
        for (const box of document.querySelectorAll('.journey, .journey fieldset, .journey form')) {
          if (box.querySelector(':scope > .put-in')) continue;
          const extra = document.createElement('div');
          extra.className = 'put-in';
          box.prepend(extra);
        }
        document.querySelector('.journey .hint')?.remove();
      }, 60);
    });
  });
  await walk(page, async () => {
    await page.waitForTimeout(120);
  });
});

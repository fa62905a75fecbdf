import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { answerAll } from './browser/journey.ts';
import { TLT } from './browser/people.ts';
import { keepInTab } from './browser/tab.ts';
import { findChromium } from './browsers.ts';

/* Pictures of every kind of page and every step of one journey, into shots/, which git ignores. */
const PORT = 4377;
const WIDTHS = [360, 768, 1280];
const PAGES = {
  home: '/',
  news: '/news/',
  post: '/news/crown-prosecution-service-fined-over-lost-interview-discs/',
  category: '/news/category/police/',
  register: '/register/',
  search: '/search/',
  embed: '/embed/',
  releases: '/releases/',
  cases: '/cases/',
  case: '/cases/driver-v-cps/',
  'without-a-court': '/without-a-court/',
  outcome: '/without-a-court/police-federation-settlement-2025/',
  method: '/method/',
  data: '/data/',
  worksheet: '/worksheet/',
  guides: '/guides/',
  guide: '/guides/time-limits/',
  help: '/help/',
  kinds: '/kinds/leak/',
  situations: '/situations/',
  situation: '/situations/the-banks-letter/',
  offer: '/offer/',
  corrections: '/corrections/',
  'law-changes': '/law-changes/',
  'time-running-out': '/register/time-running-out/',
  'this-copy': '/this-copy/',
  privacy: '/privacy/',
  about: '/about/',
  'not-found': '/404.html',
};

/** Where, when and against whom: as the tab keeps them. */
const CIRCUMSTANCES = {
  nation: 'england-wales',
  whose: 'mine',
  responsible: 'government',
  happened: '2026-03',
  'found-out': '2026-04',
  already: ['none'],
};

const only = process.argv[2];
rmSync('shots', { recursive: true, force: true });
mkdirSync('shots', { recursive: true });
const server = spawn('node', ['src/command/serve.ts'], {
  env: { ...process.env, PORT: String(PORT) },
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function shoot(page: Page, name: string): Promise<void> {
  if (only && !name.startsWith(only)) return;
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `shots/${name}.png`, fullPage: true });
}

/** Every step of one journey, named after its place in the address. */
async function journey(page: Page, suffix: string): Promise<void> {
  await page.goto('/estimate/');
  await answerAll(page, TLT, async (step) => {
    await shoot(page, `question-${step}-${suffix}`);
    if (step !== 'data') return;
    await page.getByRole('button', { name: 'Continue' }).click();
    await shoot(page, `error-${suffix}`);
  });
  await shoot(page, `check-${suffix}`);
  await page.getByRole('button', { name: 'See the result' }).click();
  await page.locator('.result').waitFor();
  await shoot(page, `result-${suffix}`);
  if (suffix === '1280-light') await page.pdf({ path: 'shots/result.pdf', preferCSSPageSize: true });
  await keepInTab(page, { answers: TLT, circumstances: CIRCUMSTANCES });
  for (const place of ['happened', 'already', 'check', 'time', 'do-now', 'letters', 'ways']) {
    await page.goto(`/estimate/#/claim/${place}`);
    await page.reload();
    await page.locator('.journey h1:not(.waiting)').waitFor();
    await shoot(page, `claim-${place}-${suffix}`);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      baseURL: `http://localhost:${PORT}`,
      viewport: { width, height: 800 },
      colorScheme,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    for (const [name, address] of Object.entries(PAGES)) {
      if (only && !name.startsWith(only)) continue;
      await page.goto(address, { waitUntil: 'networkidle' });
      await shoot(page, `${name}-${width}-${colorScheme}`);
    }
    await page.goto('/estimate/#breach=capita-fined-after-pension-records-are-stolen');
    await page.getByRole('heading', { name: 'Is this what happened?' }).waitFor();
    await shoot(page, `question-from-a-story-${width}-${colorScheme}`);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('/estimate/?found');
    await page.getByRole('link', { name: 'Find your breach' }).click();
    await page.getByRole('combobox').fill('nhs');
    await page.getByRole('option').first().waitFor();
    await shoot(page, `question-find-${width}-${colorScheme}`);
    await page.evaluate(() => sessionStorage.clear());
    await journey(page, `${width}-${colorScheme}`);
    if (colorScheme === 'light' && width === 1280) {
      await page.goto('/worksheet/');
      await page.pdf({ path: 'shots/worksheet.pdf', preferCSSPageSize: true });
    }
    await context.close();
  }
}
await browser.close();
server.kill();

import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { notCovered } from '../../src/claim/refusals.ts';
import { estimate } from '../../src/estimate/estimate.ts';
import { estimator } from '../../src/records/estimator.ts';
import { courtFigure } from '../../src/result/figures.ts';
import { watchRequests } from './journey.ts';
import { courtSum } from './result.ts';
import { generator, type Somebody, type Walked, walk, whoIsKept } from './robot.ts';

/*
 * Journeys at random, one person after another in one tab, with a reload, Back, a link, a story, a translation or a lost
 * network at any step: no fault, no dead end, nothing lost, nobody mixed, no other sum than Node's. A few in each run;
 * `ROBOT=1000 npm test -- browser robot` for a thousand.
 */
const JOURNEYS = process.env.ROBOT ? Number(process.env.ROBOT) : undefined;
/** As many as there is time for; the second engine takes three times as long to walk the same code. */
const A_FEW = { chromium: 12, firefox: 4 };
const BATCHES = 4;

async function seeResult(page: Page, { answers, circumstances }: Somebody): Promise<void> {
  const { scorecard, cases } = estimator();
  const sum = estimate(answers, scorecard, cases, notCovered(circumstances));
  const told = JSON.stringify({ answers, circumstances });
  if (sum.kind === 'too-little') {
    await expect(page.locator('h1'), told).toHaveText('You have not told us enough for a range');
    return;
  }
  if (sum.kind === 'not-covered') {
    await expect(page.locator('h1'), told).toBeVisible();
    await expect(courtSum(page), told).toHaveCount(0);
    return;
  }
  if (sum.kind !== 'band') throw new Error(`no outcome: ${told}`);
  await expect(courtSum(page), told).toHaveText(courtFigure(sum).sum);
  for (const line of courtFigure(sum).restsOn)
    await expect(page.locator('.figure.court'), told).toContainText(line);
}

for (let batch = 0; batch < BATCHES; batch += 1) {
  test(`a robot walks at random, batch ${batch + 1} of ${BATCHES}`, async ({
    page,
    context,
    browserName,
    baseURL,
  }) => {
    const journeys = JOURNEYS ?? (browserName === 'firefox' ? A_FEW.firefox : A_FEW.chromium);
    test.setTimeout(60_000 + journeys * 30_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const requests = watchRequests(page);
    const stories = readdirSync('dist/data/breaches').map((file) => file.replace(/\.json$/, ''));
    // This driver cannot take Firefox offline.
    const offline = async (isOff: boolean) => {
      if (browserName === 'chromium') await context.setOffline(isOff);
    };
    await page.goto('./estimate/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const walked: Walked[] = [];
    for (let journey = batch; journey < journeys; journey += BATCHES) {
      const random = generator(journey + 1);
      const tools = { random, stories, offline, seeResult };
      walked.push(await test.step(`journey ${journey + 1}`, () => walk(page, tools)));
      await page.getByRole('button', { name: 'Back to your answers' }).click();
      await page.getByRole('button', { name: 'Delete my answers and start again' }).click();
      await expect(page.locator('.journey')).toHaveAttribute('data-place', 'what-happened');
      expect(await whoIsKept(page)).toEqual({ answers: {}, circumstances: {}, story: null });
      expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    }
    expect(faults).toEqual([]);
    const elsewhere = requests.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
    const met = JSON.stringify(walked.map(({ steps, surprises }) => ({ steps, ...surprises })));
    test.info().annotations.push({ type: 'steps and surprises', description: met });
  });
}

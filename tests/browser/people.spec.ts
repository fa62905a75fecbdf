import { expect, type Page, test } from '@playwright/test';
import { estimate } from '../../src/estimate/estimate.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { estimator } from '../../src/records/estimator.ts';
import { courtFigure } from '../../src/result/figures.ts';
import { NOTHING_IN_WORDS } from '../../src/ui/words.ts';
import { watchRequests } from './journey.ts';
import { choose, tabTo, walkByKeyboard } from './keyboard.ts';
import { MOTHER, ONLY_WORRY, PENSIONER, WITNESS } from './people.ts';
import { courtSum } from './result.ts';

/*
 * People, each walked from the start to a result by keyboard alone, on a small phone, with the network gone half-way.
 * Firefox cannot be taken offline by this driver: there the whole walk has a network.
 */
test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

/** The last question before the page about distress. */
const HALF_WAY = 'vulnerable';

const NOTHING_KNOWN: Answers = Object.fromEntries(
  scoredQuestions.map(({ id, asks }) => [id, asks === 'many' ? [UNKNOWN] : UNKNOWN]),
);

function told(answers: Answers) {
  const { scorecard, cases } = estimator();
  const found = estimate(answers, scorecard, cases);
  if (found.kind !== 'band') throw new Error('these answers give no band');
  return found;
}

async function expectResult(page: Page, answers: Answers): Promise<void> {
  await tabTo(page, '.journey .actions .button');
  await page.keyboard.press('Enter');
  const heading = page.locator('.result h1');
  await expect(courtSum(page)).toHaveText(courtFigure(told(answers)).sum);
  await expect(heading).toBeFocused();
  await expect(page.locator('#nothing-title')).toHaveText(NOTHING_IN_WORDS[told(answers).nothing].title);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test.describe('by keyboard, on a phone, offline half-way', () => {
  let requests: string[];
  let faults: string[];

  test.beforeEach(async ({ page }) => {
    test.setTimeout(120_000);
    requests = watchRequests(page);
    faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto('./estimate/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await expect(page.locator('.journey')).toBeVisible();
  });
  test.afterEach(({ baseURL }) => {
    const elsewhere = requests.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
  });

  /** Walks to the check page; the network goes at the half-way question, and the page is loaded again without it. */
  async function walk(page: Page, answers: Answers, onStep?: () => Promise<void>): Promise<void> {
    const firefox = page.context().browser()?.browserType().name() === 'firefox';
    await walkByKeyboard(page, answers, async (place) => {
      await onStep?.();
      if (place !== HALF_WAY || firefox) return;
      await page.context().setOffline(true);
      await page.reload();
      await expect(page.locator('.journey h1')).toBeFocused();
    });
  }

  /** The claim is kept for use without a network once a result was seen with one. */
  async function openClaimWithNetwork(page: Page): Promise<void> {
    await page.context().setOffline(false);
    await tabTo(page, '.claim-way .button');
    await page.keyboard.press('Enter');
  }

  test('a mother whose child’s school letter went to sixty parents', async ({ page }) => {
    const asked: string[] = [];
    await walk(page, { ...MOTHER, whose: 'my-child' } as Answers, async () => {
      asked.push((await page.locator('.journey h1').textContent()) ?? '');
    });
    expect(asked.filter((heading) => heading.includes('your child')).length).toBeGreaterThanOrEqual(5);
    expect(asked).toContain('How did it affect your child?');
    await expect(page.locator('.summary')).toContainText('did any of these apply to your child?');
    await expect(page.locator('.summary')).toContainText('More than fifty people');
    await expect(page.locator('.summary')).toContainText('They were in serious distress');
    await expectResult(page, MOTHER);
    await expect(page.locator('#nearest')).toBeVisible();
    await openClaimWithNetwork(page);
    await expect(page.locator('.journey h1')).toBeFocused();
    await choose(page, 'claim-nation-0');
    await page.keyboard.press('Enter');
    await expect(page.locator('.journey'), 'said once is enough').toHaveAttribute(
      'data-place',
      'claim/child-age',
    );
  });

  test('a witness whose address went to the defendant', async ({ page }) => {
    await walk(page, WITNESS);
    await expect(page.locator('.exit-button'), 'a quick way out, with somebody hostile about').toBeVisible();
    await expectResult(page, WITNESS);
    const { withLoss } = told(WITNESS);
    await expect(page.locator('.figure.court')).toContainText(
      withLoss?.high.toLocaleString('en-GB') ?? 'none',
    );
  });

  test('a pensioner in a hack', async ({ page }) => {
    await walk(page, PENSIONER);
    await expectResult(page, PENSIONER);
    await expect(page.locator('.exit-button')).toHaveCount(0);
  });

  test('someone with nothing but worry', async ({ page }) => {
    await walk(page, ONLY_WORRY);
    await expectResult(page, ONLY_WORRY);
    expect(told(ONLY_WORRY).typical).toBeLessThan(told(PENSIONER).typical);
    // The range starts below the smallest award there is, so what is left below it is nothing.
    expect(told(ONLY_WORRY).nothing).toBe('possible');
  });

  test('someone who answers “I don’t know” to everything', async ({ page }) => {
    await walk(page, NOTHING_KNOWN);
    await tabTo(page, '.journey .actions .button');
    await page.keyboard.press('Enter');
    await expect(page.locator('.journey h1')).toHaveText('You have not told us enough for a range');
    await expect(page.locator('.journey h1')).toBeFocused();
    await expect(page.locator('.result li button')).toHaveCount(2);
  });

  test('someone who changes the first answer at the end', async ({ page }) => {
    await walk(page, PENSIONER);
    await expectResult(page, PENSIONER);
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('.journey .back')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.journey')).toHaveAttribute('data-place', 'check');
    await tabTo(page, '.summary > div:nth-child(4) button');
    await page.keyboard.press('Enter');
    await expect(page.locator('.journey')).toHaveAttribute('data-place', 'data');
    const changed = { ...PENSIONER, data: ['health', 'mental-health', 'sexual-life'] };
    await walkByKeyboard(page, changed);
    await expectResult(page, changed);
    expect(courtFigure(told(changed)).sum).not.toBe(courtFigure(told(PENSIONER)).sum);
  });

  test('someone out of time', async ({ page }) => {
    await walk(page, PENSIONER);
    await expectResult(page, PENSIONER);
    await openClaimWithNetwork(page);
    const at = (id: string) => expect(page.locator('.journey')).toHaveAttribute('data-place', `claim/${id}`);
    for (const id of ['nation', 'responsible']) {
      await at(id);
      await choose(page, `claim-${id}-0`);
      await page.keyboard.press('Enter');
    }
    await at('happened');
    await tabTo(page, '#claim-happened-start-year');
    await page.keyboard.type('2015');
    await page.keyboard.press('Enter');
    await at('found-out');
    await choose(page, 'claim-found-out-known');
    await tabTo(page, '#claim-found-out-start-year');
    await page.keyboard.type('2016');
    await page.keyboard.press('Enter');
    await at('already');
    await tabTo(page, '#claim-already-3');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await at('proof');
    await tabTo(page, '.claim-form .button');
    await page.keyboard.press('Enter');
    await at('check');
    await tabTo(page, '.journey .actions .button');
    await page.keyboard.press('Enter');
    await at('time');
    await expect(page.locator('.claim-end h1')).toHaveText('You seem to be out of time');
    await expect(page.getByRole('region', { name: 'Get advice now' })).toBeVisible();
  });
});

import { expect, test } from '@playwright/test';
import { settle } from '../../src/questions/answers.ts';
import { answersInLink } from '../../src/questions/link.ts';
import { answerPage, fillIn, OPEN, openClaim, placeShown, toEnd } from './claim-part.ts';
import { answerOne, begun, takeNothingOfStory } from './journey.ts';
import { DRIVER, TLT } from './people.ts';
import { seeRange } from './result.ts';
import { COPY_KEY, keepInTab, keptInTab } from './tab.ts';

const CPS = 'crown-prosecution-service-fined-over-lost-interview-discs';
const CAPITA = 'capita-fined-after-pension-records-are-stolen';

test('an adviser’s second client has nothing of the first one’s dates, child or story', async ({ page }) => {
  await openClaim(page);
  await fillIn(page, { whose: 'My child’s' });
  await expect(page.getByRole('heading', { name: /^You seem to be in time/ })).toBeVisible();
  await page.goto(`/estimate/#answers=${answersInLink(TLT)}`);
  await page.getByRole('button', { name: 'Use the answers in the link' }).click();
  await page.getByRole('button', { name: 'See the result' }).click();
  await seeRange(page);
  await expect(page.getByRole('button', { name: OPEN })).toBeVisible();
  await expect(page.getByText(/You seem to be in time/)).toHaveCount(0);
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page).toHaveURL(/#\/claim\/nation$/);
  await expect(page.locator('.claim-form input')).not.toHaveCount(0);
  await expect(page.locator('.claim-form input:checked')).toHaveCount(0);
  expect(await keptInTab(page)).toMatchObject({ answers: settle(TLT), breach: null, circumstances: {} });
});

test('who follows another story in a tab with answers chooses whose they are', async ({ page }) => {
  await page.goto(`/estimate/#breach=${CPS}`);
  await takeNothingOfStory(page);
  await begun(page);
  await answerOne(page, 'data', TLT);
  await page.goto(`/estimate/#breach=${CAPITA}`);
  await expect(page.getByRole('heading', { name: 'Which answers do you want?' })).toBeFocused();
  await expect(page.getByText('This tab holds 2 answers about Crown Prosecution Service')).toBeVisible();
  expect(await keptInTab(page)).toMatchObject({
    answers: { 'what-happened': 'unsure', data: TLT.data },
    breach: { slug: CPS },
  });
  await page.getByRole('button', { name: 'Start again with this story' }).click();
  expect(await keptInTab(page)).toMatchObject({ answers: {}, circumstances: {}, breach: { slug: CAPITA } });
  await expect(page.getByText('This is from our story about')).toContainText('Capita');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this what happened?');
});

test('words in a letter outlive a change of answers, and not a start again', async ({ page }) => {
  await openClaim(page);
  await fillIn(page);
  await toEnd(page, 'Letters');
  await page.getByRole('button', { name: 'Letter of claim' }).click();
  await page.getByText('Names, and what you want: write them once for all letters').click();
  await page.getByLabel('Your name', { exact: true }).fill('Sam Example');
  const letter = page.getByRole('textbox', { name: /^Letter of claim: change it/ });
  await letter.fill('Nobody else wrote this.');
  await page.getByRole('button', { name: 'Change what you said' }).click();
  await page.getByRole('button', { name: 'See my next steps' }).click();
  await toEnd(page, 'Letters');
  await expect(letter).toHaveValue('Nobody else wrote this.');
  await page.getByRole('button', { name: 'Back to your result' }).first().click();
  await page.getByRole('button', { name: 'Back to your answers' }).click();
  await page.getByRole('button', { name: 'Delete my answers and start again' }).click();
  await page.goto(`/estimate/#answers=${answersInLink(DRIVER)}`);
  await page.getByRole('button', { name: 'See the result' }).click();
  await page.getByRole('button', { name: OPEN }).click();
  await fillIn(page);
  await toEnd(page, 'Letters');
  await page.getByRole('button', { name: 'Letter of claim' }).click();
  await expect(page.getByLabel('Your name', { exact: true })).toHaveValue('');
  await expect(letter).not.toHaveValue(/Nobody else/);
});

test('passing by the questions about distress takes out no answer', async ({ page }) => {
  const { distress: _, lasted: __, effects: ___, diagnosis: ____, ...before } = TLT;
  await page.goto('/404.html');
  await keepInTab(page, { answers: { ...before, distress: 'none' } });
  await page.goto('/estimate/#/before-distress');
  await page.getByRole('button', { name: 'Skip these questions' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await expect(page.getByText('These no longer apply')).toHaveCount(0);
});

test.describe('a copy kept in Auckland', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('is there the same afternoon in Los Angeles, where it is still the day before', async ({ page }) => {
    // 23 November in Auckland, and thirty days on.
    const copy = {
      version: 2,
      stamp: 'a',
      until: '2026-12-23',
      answers: TLT,
      circumstances: {},
      breach: null,
    };
    await page.clock.setFixedTime(new Date('2026-11-22T23:00:00Z'));
    await page.goto('/404.html');
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      COPY_KEY,
      JSON.stringify(copy),
    ] as const);
    await page.goto('/estimate/');
    await expect(page.getByRole('status')).toContainText('This device kept 13 answers from before');
  });
});

test('what the first release kept in a tab and on a device opens in this one', async ({ page }) => {
  await page.goto('/404.html');
  await page.evaluate((answers) => {
    sessionStorage.setItem('amends', JSON.stringify({ version: 1, answers }));
    const circumstances = {
      nation: 'england-wales',
      whose: 'mine',
      responsible: 'business',
      happened: '2024-03',
      'found-out': 'unknown',
      already: ['none'],
    };
    sessionStorage.setItem('amends-claim', JSON.stringify({ version: 1, circumstances }));
  }, TLT);
  await page.goto('/estimate/#/result');
  await seeRange(page);
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page, 'what can still be read is not asked again').toHaveURL(/#\/claim\/responsible$/);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toHaveLength(1);
});

test('dates are taken as people write them, and what is refused says why', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await openClaim(page);
  for (const _ of ['nation', 'whose', 'responsible']) await answerPage(page);
  const month = page.getByLabel('Month', { exact: true });
  const goOn = page.getByRole('button', { name: 'Continue', exact: true });
  await expect(month, 'a phone must show letters').not.toHaveAttribute('inputmode', 'numeric');
  await page.getByLabel('Day', { exact: true }).fill('1st');
  await month.fill('Marchember');
  await page.getByLabel('Year', { exact: true }).fill('24');
  await goOn.click();
  await expect(page.getByRole('alert')).toContainText('we cannot read “Marchember”', { ignoreCase: true });
  await month.fill('March');
  await goOn.click();
  expect(await placeShown(page)).toBe('claim/found-out');
  await fillIn(page);
  await page.getByRole('button', { name: 'Change what you said' }).click();
  await expect(page.locator('.summary')).toContainText('1 March 2024');
});

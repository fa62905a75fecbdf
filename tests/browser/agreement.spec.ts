import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { estimate } from '../../src/estimate/estimate.ts';
import { estimator, judgmentsScorecard } from '../../src/estimator.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { answerAll } from './journey.ts';
import { claimant, DRIVER, ROLFE, TLT } from './people.ts';
import { beginWith } from './tab.ts';

type Summary = { low: number; typical: number; high: number; nothing: string; comparable: string[] };

function commandLine(answers: Answers): Summary {
  const { stdout, status } = spawnSync('node', ['src/command/estimate.ts'], {
    input: JSON.stringify(answers),
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return JSON.parse(stdout)[0];
}

const inPounds = (pounds: number) => (pounds === 0 ? 'nothing' : `£${pounds.toLocaleString('en-GB')}`);

/** Puts answers in the tab as the questionnaire keeps them, and opens the check page. */
async function resumeAt(page: Page, answers: Answers): Promise<void> {
  await beginWith(page, answers);
  await page.goto('/estimate/#/check');
}

for (const [name, answers] of [
  ['Driver v CPS', DRIVER],
  ['TLT v Home Office', TLT],
  ['Rolfe', ROLFE],
] as const) {
  test(`the site and the command line agree on ${name}, walked question by question`, async ({ page }) => {
    await page.goto('/estimate/');
    await answerAll(page, answers);
    await page.getByRole('button', { name: 'See the result' }).click();
    const { low, typical, high, comparable } = commandLine(answers);
    await expect(page.getByRole('heading', { level: 1, name: /^Claims like this/ })).toHaveText(
      `Claims like this have mostly ended between ${inPounds(low)} and ${inPounds(high)}`,
    );
    await page.getByText('What each answer added').click();
    await expect(page.locator('tfoot td').last()).toHaveText(inPounds(typical));
    await expect(page.getByText('These added no points:')).toBeVisible();
    await expect(page.getByText('You did not say how bad it was')).toHaveCount(0);
    const shown = await page
      .locator('.comparables h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(shown).toEqual(comparable);
  });
}

test('they agree on court judgments only, fetched when asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const id of ['driver-v-cps', 'uea-2017-settlement', 'rolfe-v-veale-wasbrough-vizards']) {
    const found = estimate(claimant(id), judgmentsScorecard(), estimator().cases);
    if (found.kind !== 'band') throw new Error(found.kind);
    await resumeAt(page, claimant(id));
    await page.reload();
    await page.getByRole('button', { name: 'See the result' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Claims like this/ })).toBeVisible();
    expect(asked.filter((path) => path.endsWith('/judgments.json'))).toEqual([]);
    await page.getByText('Court judgments only').click();
    await expect(page.locator('.judgments-only')).toContainText(
      `${inPounds(found.low)} to ${inPounds(found.high)}, and the typical figure ${inPounds(found.typical)}`,
    );
    await expect(page.locator('.judgments-only')).toContainText(
      `the ${judgmentsScorecard().fittedOn} court judgments alone`,
    );
    asked.length = 0;
  }
});

test('they agree on people with answers of every kind', async ({ page }) => {
  for (const id of [
    'aven-v-orbis',
    'lloyd-v-google',
    'richard-v-bbc',
    'grinyer-v-plymouth',
    'psni-2023-offer',
  ]) {
    const answers = { ...claimant(id), loss: 240 };
    await resumeAt(page, answers);
    await page.reload();
    await page.getByRole('button', { name: 'See the result' }).click();
    const { low, high } = commandLine(answers);
    await expect(page.getByRole('heading', { level: 1, name: /^Claims like this/ })).toHaveText(
      `Claims like this have mostly ended between ${inPounds(low)} and ${inPounds(high)}`,
    );
    await expect(page.locator('.with-loss')).toContainText(inPounds(high + 240));
  }
});

test('where it is not said how bad it was, that is why nothing is possible', async ({ page }) => {
  await resumeAt(page, { ...TLT, distress: UNKNOWN });
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is possible' })).toBeVisible();
  await expect(page.getByText('You did not say how bad it was')).toBeVisible();
});

test('answers that add up to more than the largest award stop there, and that is said', async ({ page }) => {
  const { scorecard } = estimator();
  const worst = scoredQuestions.map(({ id, asks, options }) => {
    const known = options.map(({ value }) => value).filter((value) => value !== UNKNOWN);
    return [id, asks === 'many' ? known : known.at(-1)];
  });
  const answers: Answers = { ...Object.fromEntries(worst), loss: 0 };
  await resumeAt(page, answers);
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByText(`so we count ${scorecard.ceiling}.`)).toBeVisible();
  await expect(page.getByText('No decided case is close to your answers as a whole')).toBeVisible();
  // 19 points for the high end: 10 ^ 0.19 = 1.55
  await expect(page.locator('.comparables-few')).toContainText(
    /No one case has as much as yours in all three: .* comes nearest to that\. .* puts the top of the range 55 per cent higher\.$/,
  );
  await expect(page.locator('.with-loss'), 'nothing was lost').toHaveCount(0);
  await page.getByText('What each answer added').click();
  await expect(page.locator('tfoot td')).toHaveText([
    `${scorecard.ceiling}`,
    inPounds(commandLine(answers).typical),
  ]);
});

test('answers that few decided cases had are named, and the top of the range is higher for them', async ({
  page,
}) => {
  const answers: Answers = { ...claimant('ali-v-cc-bedfordshire'), recipients: ['criminals'], loss: 0 };
  const found = estimate(answers, estimator().scorecard, estimator().cases);
  if (found.kind !== 'band' || !found.reaches) throw new Error('nothing rare among the answers');
  await resumeAt(page, answers);
  await page.getByRole('button', { name: 'See the result' }).click();
  const few = page.locator('.comparables-few');
  expect(found.reaches.rare.map(({ cases }) => cases)).toEqual([2]);
  await expect(few).toContainText(
    'Of the cases that set our points, few had what you told us: criminals (2 cases).',
  );
  // 8 points: 10 ^ 0.08 = 1.20
  await expect(few).toContainText('puts the top of the range 20 per cent higher.');
  expect(commandLine(answers).high).toBe(found.high);
});

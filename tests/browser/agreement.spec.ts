import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { estimator, judgmentsScorecard } from '../../src/records/estimator.ts';
import { courtFigure } from '../../src/result/figures.ts';
import { answerAll } from './journey.ts';
import { claimant, DRIVER, ROLFE, TLT } from './people.ts';
import { courtSum, openJudgments, seeRange, unfold } from './result.ts';
import { keepInTab } from './tab.ts';

type Summary = Pick<Band, 'low' | 'typical' | 'high' | 'nothing' | 'nearest' | 'notes' | 'withLoss'> & {
  comparable: string[];
};

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
  await page.goto('/privacy/');
  await keepInTab(page, { answers });
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
    const { comparable, ...summary } = commandLine(answers);
    const { typical } = summary;
    await expect(courtSum(page)).toHaveText(courtFigure(summary).sum);
    await unfold(page, 'Why this range');
    await expect(page.locator('tfoot td').last()).toHaveText(inPounds(typical));
    await expect(page.getByText('These added no points:')).toBeVisible();
    await expect(page.getByText('You did not say how bad it was')).toHaveCount(0);
    await unfold(page, 'The nearest decided cases');
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
    await page.getByRole('button', { name: 'See the result' }).click();
    await seeRange(page);
    expect(asked.filter((path) => path.endsWith('/judgments.json'))).toEqual([]);
    await openJudgments(page);
    const unsaid = found.notes.includes('harm-not-said');
    const typical = unsaid ? '' : `, and the typical figure ${inPounds(found.typical)}`;
    await expect(page.locator('.judgments-only')).toContainText(
      `${inPounds(found.low)} to ${inPounds(found.high)}${typical}.`,
    );
    await expect(page.locator('.judgments-only')).toContainText(
      `the ${judgmentsScorecard().calibratedOn} court judgments alone`,
    );
    asked.length = 0;
  }
});

test('they agree on people with answers of every kind', async ({ page }) => {
  test.slow();
  for (const id of [
    'aven-v-orbis',
    'lloyd-v-google',
    'richard-v-bbc',
    'grinyer-v-plymouth',
    'psni-2023-offer',
  ]) {
    const answers = { ...claimant(id), loss: 240 };
    await resumeAt(page, answers);
    await page.getByRole('button', { name: 'See the result' }).click();
    const summary = commandLine(answers);
    await expect(courtSum(page)).toHaveText(courtFigure(summary).sum);
    await expect(page.locator('.figure.court')).toContainText(inPounds(summary.high + 240));
  }
});

test('where it is not said how bad it was, that is why nothing is possible', async ({ page }) => {
  await resumeAt(page, { ...TLT, distress: UNKNOWN });
  await page.getByRole('button', { name: 'See the result' }).click();
  await unfold(page, 'Nothing is possible');
  await expect(page.getByText('You did not say how bad it was. If it did not')).toBeVisible();
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
  await expect(page.locator('.figure.court'), 'nothing was lost').not.toContainText('you lost');
  await unfold(page, 'The nearest decided cases');
  await expect(
    page.locator('#nearest').getByText('No decided case is close to your answers as a whole'),
  ).toBeVisible();
  await unfold(page, 'Why this range');
  await expect(page.getByText(`so we count ${scorecard.ceiling}.`)).toBeVisible();
  await expect(page.locator('tfoot td')).toHaveText([
    `${scorecard.ceiling}`,
    inPounds(commandLine(answers).typical),
  ]);
});

test('too little said gets no sum, and the way to the two answers that would help most', async ({ page }) => {
  const unsaid = { ...TLT, data: [UNKNOWN], distress: UNKNOWN };
  await resumeAt(page, unsaid);
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have not told us enough for a range');
  // Sums stand only in what is folded: what others got without a court, which is no range.
  await expect(page.getByRole('heading', { name: 'What people got without a court' })).toBeVisible();
  expect(await page.locator('.result').innerText()).not.toContain('£');
  await page.getByRole('button', { name: 'What was the information about?' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'What was the information about?' }),
  ).toBeVisible();
});

test('a kind that too few cases stand behind gets them in the place of a range', async ({ page }) => {
  await resumeAt(page, { ...TLT, 'what-happened': 'wrong-record' });
  // asked at the start, so it is on the check page
  await expect(page.getByText('A record was wrong')).toBeVisible();
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have no range for this');
  await unfold(page, 'The cases of this kind that we know of');
  await expect(page.getByRole('link', { name: 'A wrong debt on record' })).toBeVisible();
});

test('a mass hack is told that no court has put a sum on one, before any sum', async ({ page }) => {
  const hack = { ...TLT, recipients: ['criminals'], access: 'possible' };
  await resumeAt(page, hack);
  await page.getByRole('button', { name: 'See the result' }).click();
  const { high } = commandLine(hack);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Nothing|It may be nothing)/);
  await expect(courtSum(page)).toHaveText(`£0 to ${inPounds(high)}`);
  await expect(page.locator('.figure.court')).toContainText('No UK court has put a sum on a mass hack');
});

test('where harm is not said there is no middle figure, but the range at each step of it', async ({
  page,
}) => {
  await resumeAt(page, { ...TLT, distress: UNKNOWN });
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByText('so there is no middle figure')).toBeVisible();
  await unfold(page, 'If it was less bad, or worse');
  await expect(
    page.getByRole('table', { name: 'The range at each step of harm' }).locator('tbody tr'),
  ).toHaveCount(5);
  await unfold(page, 'Why this range');
  await expect(page.locator('tfoot')).toHaveCount(0);
  await expect(page.locator('.two-scales .middle')).toHaveCount(0);
});

test('where most of the nearest cases lie outside the range, that comes before it', async ({ page }) => {
  const { scorecard, cases } = estimator();
  const doubtful = cases.find(({ id }) => {
    const found = estimate(claimant(id), scorecard, cases);
    return found.kind === 'band' && found.nearest.within < 3;
  });
  if (!doubtful) throw new Error('the nearest cases agree with every range');
  await resumeAt(page, claimant(doubtful.id));
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /Most of the nearest cases .* our range/,
  );
});

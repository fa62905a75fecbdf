import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { answerAll } from './journey.ts';
import { claimant, DRIVER, ROLFE, TLT } from './people.ts';

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
  await page.addInitScript(
    (kept) => sessionStorage.setItem('amends', kept),
    JSON.stringify({ version: 1, answers }),
  );
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
    const shown = await page
      .locator('.comparables h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(shown).toEqual(comparable);
  });
}

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

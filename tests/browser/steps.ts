import { expect, type Page } from '@playwright/test';
import { answersInLink } from '../../src/questions/link.ts';
import { fillIn, openClaim, toEnd } from './claim-part.ts';
import { answerAll } from './journey.ts';
import { DRIVER, TLT } from './people.ts';
import { openJudgments, openKeeping } from './result.ts';
import { beginWith } from './tab.ts';

type See = (step: string) => Promise<void>;

/** Visits a question of each kind, an error, the page before the distress questions, the check page and the result. */
export async function visitSteps(page: Page, see: See): Promise<void> {
  const seen = new Set<string>();
  const kinds = ['what-happened', 'data', 'depth', 'before-distress', 'loss'];
  await page.goto('/estimate/');
  await answerAll(page, { ...TLT, loss: 240 }, async (place) => {
    if (!kinds.includes(place) || seen.has(place)) return;
    seen.add(place);
    await see(place);
    if (place !== 'data') return;
    await page.locator('form [type=submit]').click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await see('error');
  });
  await expect(page.locator('.keep-or-share')).toBeVisible();
  await see('check');
  await page.goto('/estimate/#/result');
  await expect(page.locator('.result h1')).toBeVisible();
  await page.locator('.result details:not(.judgments-only)').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '');
  });
  await see('result');
  expect([...seen]).toEqual(kinds);
}

/** Visits the pages about a claim: a question of each kind, one left empty, the check, and what follows, with a letter open and a wrong share. */
export async function visitClaim(page: Page, see: See): Promise<void> {
  const kinds = ['claim/nation', 'claim/age-then', 'claim/happened', 'claim/proof', 'claim/check'];
  const seen = new Set<string>();
  const { vulnerable: _, ...answers } = DRIVER;
  await openClaim(page, { ...answers, vulnerable: ['child'] });
  await fillIn(page, { responsible: 'The police' }, async (place) => {
    if (!kinds.includes(place)) return;
    seen.add(place);
    await see(place);
    if (place !== 'claim/happened') return;
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(page.locator('.claim-form .error-summary')).toBeFocused();
    await see('claim error');
    await page.reload();
  });
  expect([...seen]).toEqual(kinds);
  await see('claim/time');
  await toEnd(page, 'Do now');
  await see('claim/do-now');
  await toEnd(page, 'Letters');
  await page.getByRole('button', { name: 'Letter of claim' }).click();
  await expect(page.getByRole('textbox', { name: /^Letter of claim: change it/ })).toBeVisible();
  await see('claim/letters');
  await toEnd(page, 'Ways to an end');
  await page.getByText('Show the sums of a court claim').click();
  await page.getByLabel('The share a lawyer named, in per cent').fill('half');
  await see('claim/ways');
}

/** Visits what is fetched late: the range of judgments alone, answers kept, a link made, and answers that a link brings. */
export async function visitKeeping(page: Page, see: See): Promise<void> {
  await beginWith(page, DRIVER);
  await page.goto('/estimate/#/result');
  await openJudgments(page);
  await expect(page.locator('.judgments-only strong')).toBeVisible();
  await see('judgments');
  await openKeeping(page);
  await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
  await expect(page.getByText('Your answers are kept on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Make a link to these answers' }).click();
  await see('link warning');
  await page.getByRole('button', { name: 'I understand, make the link' }).click();
  await expect(page.getByLabel('Link to these answers')).toBeVisible();
  await see('kept, with a link');
  // In the same document under every path: a page asked for anew would open at the answers.
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#answers=${answersInLink({ ...TLT, loss: 240 })}`,
  );
  await expect(page.getByRole('heading', { name: 'Which answers do you want?' })).toBeFocused();
  await see('which answers');
  await page.getByRole('button', { name: 'Use the answers in the link' }).click();
  await expect(page.locator('.arrival')).toContainText('from the link');
  await see('arrived');
}

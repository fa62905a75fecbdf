import { expect, type Locator, type Page } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { OTHER } from '../../src/questions/loss.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';
import { unfoldAt } from './groups.ts';

/** Said where a test does not say: of what decides what is asked after, but scores nothing. */
export const UNSAID: Readonly<Record<string, string>> = { 'what-happened': 'unsure', whose: 'mine' };

/** Opens the questions as somebody new, at the third: what happened, and whose it was, are said. */
export async function begin(page: Page, answers: Answers = {}): Promise<void> {
  await page.goto('/estimate/');
  await begun(page, answers);
}

/** The same where the page is open. */
export async function begun(page: Page, answers: Answers = {}): Promise<void> {
  for (const id of Object.keys(UNSAID)) {
    await answerOne(page, id, answers);
    await expect(page.locator('.journey')).not.toHaveAttribute('data-place', id);
  }
}

/** Answers every question as the person would, by the labels they read, until the check page. `onStep` sees each first. */
export async function answerAll(
  page: Page,
  answers: Answers,
  onStep?: (place: string) => Promise<void>,
): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    const place = await page.locator('.journey').getAttribute('data-place');
    if (place === 'check') return;
    await onStep?.(place ?? '');
    if (place === 'before-distress')
      await page.getByRole('button', { name: 'Answer these questions' }).click();
    else await answerOne(page, place ?? '', answers);
    await expect(page.locator('.journey')).not.toHaveAttribute('data-place', place ?? '');
  }
  throw new Error('the journey never came to the check page');
}

/** Takes nothing of what a story answers, and stays with the story. */
export async function takeNothingOfStory(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this what happened?');
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Use these answers' }).click();
}

/** The button or the box of an option, by its words. */
export function option(page: Page, label: string): Locator {
  return page
    .getByRole('button', { name: label, exact: true })
    .or(page.getByRole('checkbox', { name: label, exact: true }));
}

/** The box for one head of money lost. */
export function boxOf(page: Page, head: string): Locator {
  return page.locator(`.journey input[name="${head}"]`);
}

export async function answerOne(page: Page, id: string, answers: Answers): Promise<void> {
  const question = [...allQuestions, whoseQuestion].find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const given = (answers as Record<string, unknown>)[id] ?? UNSAID[id];
  if (question.asks === 'pounds') {
    if (given !== undefined) await boxOf(page, OTHER).fill(String(given));
  } else {
    const wanted = Array.isArray(given) ? given : [given];
    const ticked = page.getByRole('checkbox', { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    for (const { label } of question.options.filter(({ value }) => wanted.includes(value))) {
      await unfoldAt(page, label);
      const chosen = option(page, label);
      // An option that is a button answers at once.
      if ((await chosen.getAttribute('type')) === 'button') return await chosen.click();
      await chosen.check();
    }
    if (wanted.length === 0 && question.asks === 'many' && question.none) {
      return await option(page, question.none).click();
    }
  }
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Fails the test on any request to another host; returns what was asked for. */
export function watchRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

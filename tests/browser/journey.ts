import { expect, type Page } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { questionById } from '../../src/questions/questions.ts';
import { unfold } from './groups.ts';

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
    if (place === 'start') await page.getByRole('button', { name: /^(Start|Carry on)$/ }).click();
    else if (place === 'before-distress') await page.getByRole('button', { name: 'Go on' }).click();
    else await answerOne(page, place ?? '', answers);
    await expect(page.locator('.journey')).not.toHaveAttribute('data-place', place ?? '');
  }
  throw new Error('the journey never came to the check page');
}

export async function answerOne(page: Page, id: string, answers: Answers): Promise<void> {
  const question = questionById(id);
  if (!question) throw new Error(`no question ${id}`);
  const given = (answers as Record<string, unknown>)[id];
  if (question.asks === 'pounds') {
    if (given !== undefined) await page.getByRole('textbox').fill(String(given));
  } else {
    const wanted = Array.isArray(given) ? given : [given];
    await unfold(page);
    for (const box of await page.getByRole('checkbox').all()) await box.setChecked(false);
    for (const option of question.options.filter(({ value }) => wanted.includes(value))) {
      await page.getByLabel(option.label, { exact: true }).check();
    }
    if (wanted.length === 0 && question.asks === 'many' && question.none) {
      await page.getByLabel(question.none, { exact: true }).check();
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

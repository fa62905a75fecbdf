import { expect, type Page } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { FIRST } from '../../src/questions/journey.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';
import { UNSAID } from './journey.ts';

/** More presses of Tab than any page has stops before what is looked for. */
const MOST_STOPS = 120;

/** Moves focus with Tab until it stands on what the selector names. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const stands = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await stands()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Chooses a radio button: Tab into its group, then the arrows. */
export async function choose(page: Page, id: string): Promise<void> {
  const name = await page.locator(`[id="${id}"]`).getAttribute('name');
  await tabTo(page, `input[name="${name}"]`);
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) break;
    await page.keyboard.press('ArrowDown');
  }
  if (!(await page.locator(`[id="${id}"]`).isChecked())) await page.keyboard.press('Space');
  await expect(page.locator(`[id="${id}"]`)).toBeChecked();
}

async function tickBoxes(page: Page, wanted: readonly string[]): Promise<void> {
  const boxes = await page.locator('.journey fieldset input').all();
  for (const box of boxes) {
    const field = (await box.getAttribute('id')) ?? '';
    if ((await box.isChecked()) === wanted.includes(field)) continue;
    await openGroupOf(page, field);
    await tabTo(page, `[id="${field}"]`);
    await page.keyboard.press('Space');
  }
}

/** Opens the group that a box is folded away in. */
async function openGroupOf(page: Page, field: string): Promise<void> {
  const folded = page.locator(`details:not([open]):has([id="${field}"]) > summary`);
  if ((await folded.count()) === 0) return;
  await tabTo(page, `[id="${await folded.getAttribute('id')}"]`);
  await page.keyboard.press('Enter');
}

const questionById = (id: string) => [...allQuestions, whoseQuestion].find((one) => one.id === id);

/** Answers the question that is asked, with the keyboard, and goes on with Enter. */
async function answerByKeyboard(page: Page, id: string, answers: Answers): Promise<void> {
  const question = questionById(id);
  if (!question) throw new Error(`no question ${id}`);
  const given = (answers as Record<string, unknown>)[id] ?? UNSAID[id];
  if (question.asks === 'pounds') {
    await tabTo(page, '.journey form input[name="other"]');
    if (given !== undefined) await page.keyboard.type(String(given));
  } else {
    const wanted = Array.isArray(given) ? given : [given];
    const fields = question.options.flatMap(({ value }, index) =>
      wanted.includes(value) ? [`${id}-${index}`] : [],
    );
    const button = `.journey fieldset button[value="${wanted[0] ?? ''}"]`;
    if (await page.locator(button).count()) await tabTo(page, button);
    else await tickBoxes(page, fields);
  }
  await page.keyboard.press('Enter');
}

/** Walks to the check page by keyboard. At each place the heading must have taken focus. `onStep` sees it first. */
export async function walkByKeyboard(
  page: Page,
  answers: Answers,
  onStep?: (place: string) => Promise<void>,
): Promise<void> {
  const journey = page.locator('.journey');
  for (let step = 0; step < 25; step += 1) {
    const place = (await journey.getAttribute('data-place')) ?? '';
    if (place !== FIRST || step > 0) await expect(page.locator('.journey h1'), place).toBeFocused();
    await onStep?.(place);
    if (place === 'check') return;
    if (questionById(place)) await answerByKeyboard(page, place, answers);
    else {
      await tabTo(page, '.journey .actions .button');
      await page.keyboard.press('Enter');
    }
    await expect(journey).not.toHaveAttribute('data-place', place);
  }
  throw new Error('the journey never came to the check page');
}

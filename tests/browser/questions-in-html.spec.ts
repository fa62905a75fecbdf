import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { isStep } from '../../src/questions/list.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';
import { unfold } from './groups.ts';
import { answerOne, begin, begun, boxOf, option, watchRequests } from './journey.ts';
import { TLT } from './people.ts';
import { answersInTab } from './tab.ts';

// Its copies would come in place of what is held back.
test.use({ serviceWorkers: 'block' });

const asked = allQuestions.filter(isStep);

/** Holds the script back until it is let go. */
async function withScriptHeld(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/_astro/questions*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return letGo;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question can be read and ticked, and nothing is sent', async ({ page, browserName }) => {
    test.skip(
      browserName === 'firefox',
      'Firefox driven this way stops script but still hides what needs none',
    );
    await page.goto('/estimate/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const { text } of asked)
      await expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible();
    await unfold(page);
    await page.getByLabel('Physical health', { exact: true }).check();
    await boxOf(page, 'stolen').fill('240');
    await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
    const requests = watchRequests(page);
    await option(page, 'I was really worried or upset').click();
    await boxOf(page, 'stolen').press('Enter');
    await page.waitForTimeout(300);
    expect(requests).toEqual([]);
    await expect(page).toHaveURL(/\/estimate\/$/);
    await expect(page.getByLabel('Physical health', { exact: true })).toBeChecked();
    await expect(boxOf(page, 'stolen')).toHaveValue('240');
  });
});

test('what is ticked before the script comes stays ticked, and the first question is shown alone', async ({
  page,
}) => {
  const letGo = await withScriptHeld(page, '/estimate/');
  await unfold(page);
  await page.getByLabel('Physical health', { exact: true }).check();
  letGo();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'what-happened');
  await expect(page.locator('.journey form')).toHaveCount(1);
  await begun(page);
  await expect(page.getByLabel('Physical health', { exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await answersInTab(page)).toEqual({ 'what-happened': 'unsure', data: ['health'] });
});

test('an option that is pressed before the script comes is taken up by it', async ({ page }) => {
  const letGo = await withScriptHeld(page, '/estimate/');
  await option(page, 'It was published or put online').click();
  letGo();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'whose');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await answersInTab(page)).toEqual({ 'what-happened': 'published' });
});

test('an option of a later question, pressed before the script comes, is marked when it is asked', async ({
  page,
}) => {
  const letGo = await withScriptHeld(page, '/estimate/');
  await option(page, 'A fact or two, in passing').click();
  letGo();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'what-happened');
  await begun(page);
  await answerOne(page, 'data', TLT);
  await expect(option(page, 'A fact or two, in passing')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Keep this answer' }).click();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'known');
});

test('what a keyboard has come to before the script comes is where it goes on', async ({ page }) => {
  const letGo = await withScriptHeld(page, '/estimate/');
  await option(page, 'It was published or put online').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  letGo();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'what-happened');
  await expect(option(page, 'It was published or put online')).toBeFocused();
  expect(await answersInTab(page)).toBeUndefined();
});

test('a question is shown alone, with nothing of the others in the page', async ({ page }) => {
  await page.goto('/estimate/');
  await answerOne(page, 'what-happened', TLT);
  const [first, second] = [asked[0], whoseQuestion];
  const words = await page.locator('#questionnaire').evaluate((root) => root.innerHTML);
  expect(words).toContain(second?.text);
  expect(words).not.toContain(first?.text);
});

test('what comes after the questions can be late: the page waits, then goes on', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/_astro/late*.js', async (route) => {
    await held;
    await route.continue();
  });
  await begin(page);
  for (const { id, part } of asked.slice(1)) {
    if (part === 'distress') break;
    await answerOne(page, id, TLT);
    await expect(page.locator('.journey')).not.toHaveAttribute('data-place', id);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One moment');
  await expect(page.getByText('The rest of this page has not loaded.')).toBeVisible({ timeout: 15_000 });
  letGo();
  await expect(page.getByRole('button', { name: 'Answer these questions' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^The next questions are/ })).toBeFocused();
});

test('each question’s words are shipped once: in the page, and in no script of the journey', () => {
  const page = readFileSync('dist/estimate/index.html', 'utf8').replaceAll('&#39;', '’');
  // The page that asks for a call has no forms, and says the answers that are sent; the one about an offer asks what happened.
  const scripts = readdirSync('dist/_astro').filter(
    (name) => name.endsWith('.js') && !/^mount-(call|offer)/.test(name),
  );
  const holding = (words: string, among: readonly string[]) =>
    among.filter((name) => readFileSync(`dist/_astro/${name}`, 'utf8').includes(words));
  // Letters say some things in the words of an option, and the list of where and when has a hint that is the same.
  const beforeClaim = scripts.filter((name) => !/^(claim|letter)/.test(name));
  expect(beforeClaim.length).toBeGreaterThan(5);
  for (const question of asked) {
    const { text, why, hint } = question;
    const parts = 'options' in question ? question.options : question.heads;
    const labels = parts.map(({ label }) => label);
    for (const words of [text, why]) {
      expect(page.includes(words), words).toBe(true);
      expect(holding(words, scripts), words).toEqual([]);
    }
    for (const words of [hint ?? text, ...labels].filter((one) => one.length > 20)) {
      expect(page.includes(words), words).toBe(true);
      expect(holding(words, beforeClaim), words).toEqual([]);
    }
  }
});

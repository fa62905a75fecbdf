import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Answers } from '../../src/questions/answers.ts';
import { answerAll } from './journey.ts';
import { ONLY_WORRY } from './people.ts';

/* What it takes on a phone to come to a result: every press is counted, whatever it is on. */
const FROM_HOME = 24;
const FROM_STORY = 14;

const people = parse(readFileSync('tests/unit/advice/people.yaml', 'utf8')) as readonly {
  readonly id: string;
  readonly answers: Answers;
  readonly circumstances: Readonly<Record<string, unknown>>;
}[];
const said = (id: string): Answers => {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`nobody ${id}`);
  return { whose: person.circumstances.whose, ...person.answers } as Answers;
};

async function countTaps(page: Page): Promise<() => number> {
  let taps = 0;
  await page.exposeFunction('tapped', () => {
    taps += 1;
  });
  await page.addInitScript(() => {
    addEventListener('click', () => (window as unknown as { tapped: () => void }).tapped(), {
      capture: true,
    });
  });
  return () => taps;
}

async function seeResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.locator('.result h1')).toBeVisible();
}

for (const [who, answers] of [
  ['someone with nothing but worry', ONLY_WORRY],
  ['a worker whose sick days were in a shared sheet', said('sickness-spreadsheet')],
] as const) {
  test(`from home to a result: ${who}`, async ({ page }) => {
    const taps = await countTaps(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'Start the questions' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
    await answerAll(page, answers);
    await seeResult(page);
    test.info().annotations.push({ type: 'taps', description: String(taps()) });
    expect(taps()).toBeGreaterThan(15);
    expect(taps()).toBeLessThanOrEqual(FROM_HOME);
  });
}

test('from a story to a result', async ({ page }) => {
  const taps = await countTaps(page);
  await page.goto('/news/capita-fined-after-pension-records-are-stolen/');
  await page.getByRole('link', { name: 'See what a claim like this could be worth' }).first().click();
  await page.getByRole('button', { name: 'Use these answers' }).click();
  await answerAll(page, { ...ONLY_WORRY, 'what-happened': 'hacked' });
  await seeResult(page);
  test.info().annotations.push({ type: 'taps', description: String(taps()) });
  expect(taps()).toBeGreaterThan(8);
  expect(taps()).toBeLessThanOrEqual(FROM_STORY);
});

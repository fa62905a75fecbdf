import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { DRIVER } from './people.ts';
import { beginWith } from './tab.ts';

/** What opens the pages about a claim, on the result. */
export const OPEN = 'Can I still claim, and how?';

/** In this tab, as if the person had just answered; then the first page about a claim. */
export async function openClaim(page: Page, answers: Answers = DRIVER): Promise<void> {
  await beginWith(page, answers);
  await page.goto('/estimate/#/result');
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', /^claim\//);
  await expect(page.locator('.claim-form h1')).toBeFocused();
}

export type Said = {
  readonly nation?: string;
  readonly whose?: string;
  readonly childAge?: string;
  readonly responsible?: string;
  readonly month?: string;
  readonly year?: string;
  readonly already?: string;
  readonly proof?: string;
};

/** The page that is shown, by its address. */
export async function placeShown(page: Page): Promise<string> {
  return (await page.locator('.journey').getAttribute('data-place')) ?? '';
}

/** Answers the question that is shown, and goes on. */
export async function answerPage(page: Page, said: Said = {}): Promise<void> {
  const place = await placeShown(page);
  await expect(page.locator('.claim-form h1')).toBeFocused();
  await FILL[place.replace('claim/', '')]?.(page, said);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('.journey')).not.toHaveAttribute('data-place', place);
}

const choose = async (page: Page, option: string) => {
  await page.getByLabel(option, { exact: true }).check();
};
const FILL: Readonly<Record<string, (page: Page, said: Said) => Promise<void>>> = {
  nation: (page, { nation = 'England' }) => choose(page, nation),
  whose: (page, { whose = 'Mine' }) => choose(page, whose),
  'child-age': (page, { childAge = '10' }) => page.getByRole('textbox').fill(childAge),
  'age-then': async () => {},
  capacity: (page) => choose(page, 'I don’t know'),
  responsible: (page, { responsible = 'Another company' }) => choose(page, responsible),
  happened: async (page, { month = '3', year = '2024' }) => {
    await page.getByLabel('Month', { exact: true }).fill(month);
    await page.getByLabel('Year', { exact: true }).fill(year);
  },
  'found-out': (page) => choose(page, 'I don’t know'),
  already: (page, { already = 'None of these' }) => choose(page, already),
  proof: async (page, { proof }) => {
    if (proof) await choose(page, proof);
  },
};

/** Answers every page that is still to come, and goes on from the check to the time. `onStep` sees each first. */
export async function fillIn(
  page: Page,
  said: Said = {},
  onStep?: (place: string) => Promise<void>,
): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    const place = await placeShown(page);
    await onStep?.(place);
    if (place === 'claim/check') {
      await page.getByRole('button', { name: /ee my next steps$/ }).click();
      await expect(page.locator('.claim-end h1')).toBeFocused();
      return;
    }
    await answerPage(page, said);
  }
  throw new Error('the questions about a claim never came to the check');
}

/** To one of the pages that follow from the answers. */
export async function toEnd(
  page: Page,
  name: 'Time' | 'Do now' | 'Letters' | 'Ways to an end',
): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Your claim' }).getByRole('link', { name, exact: true });
  if ((await link.getAttribute('aria-current')) === 'page') return;
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.claim-end h1')).toBeFocused();
}

/** From one of those pages: changes one answer, and comes back to the time. */
export async function changeAnswer(page: Page, name: string, change: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Change what you said' }).click();
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await expect(page.locator('.claim-form h1')).toBeFocused();
  await change();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('.journey')).toHaveAttribute('data-place', 'claim/check');
  await page.getByRole('button', { name: /ee my next steps$/ }).click();
  await expect(page.locator('.claim-end h1')).toBeFocused();
}

type Saved = { readonly name: string; readonly bytes: Buffer };

/** The file a button makes: as the browser saved it, or as the page made it where no download can be watched. */
export async function saved(page: Page, button: string | RegExp): Promise<Saved> {
  if (page.context().browser()?.browserType().name() === 'firefox') return made(page, button);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function made(page: Page, button: string | RegExp): Promise<Saved> {
  const file = page.evaluate(
    () =>
      new Promise<{ name: string; bytes: number[] }>((resolve) => {
        let content = new Blob();
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          content = blob;
          return create(blob);
        };
        HTMLAnchorElement.prototype.click = async function click() {
          resolve({ name: this.download, bytes: [...new Uint8Array(await content.arrayBuffer())] });
        };
      }),
  );
  await page.getByRole('button', { name: button }).click();
  const { name, bytes } = await file;
  return { name, bytes: Buffer.from(bytes) };
}

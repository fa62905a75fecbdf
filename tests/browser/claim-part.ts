import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { DRIVER } from './people.ts';
import { beginWith } from './tab.ts';

/** What opens the part about a claim, below a result. */
export const OPEN = 'See if you are still in time, and what to do next';

/** In this tab, as if the person had just answered; then the part about a claim. */
export async function openClaim(page: Page, answers: Answers = DRIVER): Promise<void> {
  await beginWith(page, answers);
  await page.goto('/estimate/#/result');
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByRole('heading', { name: 'A few more questions' })).toBeFocused();
}

export type Said = {
  readonly nation?: string;
  readonly whose?: string;
  readonly responsible?: string;
  readonly year?: string;
  readonly already?: string;
};

export async function fillIn(page: Page, said: Said = {}): Promise<void> {
  const choose = (question: string, option: string) =>
    page.getByRole('group', { name: question }).getByText(option, { exact: true }).click();
  await choose('Where in the UK did this happen?', said.nation ?? 'England');
  await choose('Whose information was it?', said.whose ?? 'Mine');
  await choose('Who had the information and let it go?', said.responsible ?? 'Another company');
  const happened = page.getByRole('group', { name: 'When did it happen?' });
  await happened.getByLabel('Month', { exact: true }).fill('3');
  await happened.getByLabel('Year', { exact: true }).fill(said.year ?? '2024');
  await choose('When did you find out?', 'I don’t know');
  await choose('Have you already done any of these?', said.already ?? 'None of these');
  await page.getByRole('button', { name: 'Show me' }).click();
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

import { expect, type Page, test } from '@playwright/test';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { countedInWords } from '../../src/remedies/in-words.ts';
import { withoutCourt } from '../../src/remedies/without-court.ts';
import { readRemedies, remediesToCount } from '../../src/remedy-files.ts';
import { DRIVER } from './people.ts';

type Person = { readonly answers: Answers; readonly circumstances: Circumstances };

const STATEMENT: Answers = {
  ...DRIVER,
  data: ['finance'],
  depth: 'details',
  known: 'secret',
  recipients: ['strangers'],
  access: 'seen',
  conduct: 'accident',
};
const person = (answers: Answers, circumstances: Circumstances): Person => ({ answers, circumstances });

/** The counts are worked out by hand in tests/unit/remedies.test.ts. */
const PEOPLE: Readonly<Record<string, Person>> = {
  'a bank customer in England': person(STATEMENT, { nation: 'england', responsible: 'bank' }),
  'a bank customer in Scotland': person(STATEMENT, { nation: 'scotland', responsible: 'bank' }),
  'a council’s tenant': person(
    { ...STATEMENT, data: ['home-address'], recipients: ['hostile'] },
    { nation: 'england', responsible: 'council' },
  ),
  'a patient whose records were looked at': person(
    { ...STATEMENT, data: ['health'], recipients: ['insiders'], conduct: 'deliberate' },
    { nation: 'england', responsible: 'health' },
  ),
  'a member of a hacked pension scheme': person(
    { ...STATEMENT, data: ['identity', 'finance'], recipients: ['criminals'], access: 'possible' },
    { nation: 'northern-ireland', responsible: 'pension' },
  ),
  'a mother and a school in England': person(
    { ...STATEMENT, data: ['work-school', 'family-children'], recipients: ['acquaintances'] },
    { nation: 'england', responsible: 'school', whose: 'my-child', 'child-age': 9 },
  ),
};

async function resultOf(page: Page, { answers, circumstances }: Person): Promise<void> {
  const kept = {
    amends: { version: 1, answers },
    'amends-claim': {
      version: 1,
      circumstances: { happened: '2026-03', 'found-out': '2026-04', ...circumstances },
    },
  };
  await page.addInitScript((tab) => {
    for (const [name, value] of Object.entries(tab)) sessionStorage.setItem(name, JSON.stringify(value));
  }, kept);
  await page.goto('/estimate/#/result');
  await expect(page.getByRole('heading', { name: 'What people got without a court' })).toBeVisible();
}

for (const [name, one] of Object.entries(PEOPLE)) {
  test(`${name} is told what was counted, as the command line counts it`, async ({ page }) => {
    const found = withoutCourt(one.answers, one.circumstances, undefined, remediesToCount());
    await resultOf(page, one);
    const block = page.locator('.without-court');
    for (const counted of [found, ...(found.other ? [found.other] : [])])
      await expect(block).toContainText(countedInWords(counted).join(' '));
    const titles = new Map(readRemedies().map(({ id, title }) => [id, title]));
    for (const id of found.nearest)
      await expect(
        block.getByRole('link', { name: titles.get(id) ?? '', exact: true }).first(),
      ).toBeVisible();
  });
}

test('asking the organisation shows no court’s sum', async ({ page }) => {
  await resultOf(
    page,
    person(STATEMENT, { nation: 'england', whose: 'mine', responsible: 'bank', already: ['none'] }),
  );
  const asking = page.locator('.keep-table tbody', { hasText: 'Ask the organisation' });
  await expect(asking).toContainText('What people got without a court');
  await expect(asking).not.toContainText('£');
});

test('the list leads to each outcome, zeros first, and can be narrowed', async ({ page }) => {
  await page.goto('/without-a-court/');
  const rows = page.locator('table[data-sortable] tbody tr:visible');
  await expect(rows).toHaveCount(readRemedies().length);
  await expect(rows.first().locator('.sum')).toHaveText('nothing');
  await page.getByLabel('What it gave').selectOption('Not known');
  await expect(rows).toHaveCount(readRemedies().filter(({ sum }) => sum === null).length);
  await rows.first().getByRole('link').click();
  await expect(page.getByText('Why no sum')).toBeVisible();
});

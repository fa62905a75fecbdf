import { expect, type Page, test } from '@playwright/test';
import { readRemedies, remediesToCount } from '../../src/records/remedy-files.ts';
import { OMBUDSMEN } from '../../src/records/remedy-schemas.ts';
import { countedInWords } from '../../src/remedies/in-words.ts';
import { withoutCourt } from '../../src/remedies/without-court.ts';
import { COUNTINGS, type Counting } from '../unit/without-court-people.ts';
import { DRIVER } from './people.ts';
import { unfold } from './result.ts';
import { sessionText, TAB_KEY } from './tab.ts';

type Person = Pick<Counting, 'answers' | 'circumstances'>;

/** All they said, and as much more as a result needs; what they did not say is not known, and never changes a count. */
async function resultOf(page: Page, { answers, circumstances }: Person): Promise<void> {
  const text = sessionText({
    answers: { ...DRIVER, depth: 'details', access: 'seen', ...answers },
    circumstances: { happened: '2026-03', 'found-out': '2026-04', ...circumstances },
  });
  await page.addInitScript(([key, kept]) => sessionStorage.setItem(key, kept), [TAB_KEY, text] as const);
  await page.goto('/estimate/#/result');
  await expect(page.getByRole('heading', { name: 'What people got without a court' })).toBeVisible();
}

const titles = new Map(readRemedies().map(({ id, title }) => [id, title]));

for (const { who, answers, circumstances, found } of COUNTINGS) {
  test(`${who}: the result says what was counted by hand`, async ({ page }) => {
    await resultOf(page, { answers, circumstances });
    const counted = withoutCourt(answers, circumstances, undefined, remediesToCount());
    expect(counted).toMatchObject(found);
    const block = page.locator('#without-court');
    for (const side of [counted, ...(counted.other ? [counted.other] : [])])
      await expect(block).toContainText(countedInWords(side).join(' '));
    await expect(block.locator('li a[href*="/without-a-court/"]')).toHaveCount(
      counted.nearest.length + (counted.other?.nearest.length ?? 0),
    );
  });
}

test('where there is no range it is shown all the same', async ({ page }) => {
  const person: Person = {
    answers: { 'what-happened': 'wrong-record' },
    circumstances: { nation: 'england', responsible: 'council' },
  };
  await resultOf(page, person);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have no range for this');
  const counted = withoutCourt(person.answers, person.circumstances, undefined, remediesToCount());
  await expect(page.locator('#without-court')).toContainText(countedInWords(counted).join(' '));
});

test('an ombudsman’s own steps are shown where they were seen whole, else where it is', async ({ page }) => {
  await resultOf(page, { answers: {}, circumstances: { nation: 'england', responsible: 'pension' } });
  const block = page.locator('#without-court');
  await unfold(page, 'What people got without a court');
  await expect(block).toContainText(
    `${OMBUDSMEN['pensions-ombudsman']}: its steps for distress are nothing, £500, £1,000, £2,000 and over £2,000.`,
  );
  await expect(block.getByRole('link', { name: 'Financial Ombudsman Service' })).toBeVisible();
});

test('an outcome that was among the cases is still found at its address there', async ({ page }) => {
  await page.goto('/cases/ombudsman-dorset/');
  await expect(page).toHaveURL(/\/without-a-court\/ombudsman-dorset\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.get('ombudsman-dorset') ?? '');
});

test('asking the organisation shows no court’s sum', async ({ page }) => {
  const [{ answers, circumstances }] = COUNTINGS as [Counting];
  await resultOf(page, { answers, circumstances: { whose: 'mine', already: ['none'], ...circumstances } });
  const { other } = withoutCourt(answers, circumstances, undefined, remediesToCount());
  await page.goto('/estimate/#/claim/ways');
  await page.getByText('Show the sums of a court claim').click();
  const asking = page.locator('.keep-table tbody', { hasText: 'Ask the organisation' });
  await expect(asking).toContainText('What people got without a court');
  await expect(asking).toContainText(other ? countedInWords(other).join(' ') : 'no organisation');
  await expect(asking.locator('td.number')).toHaveCount(0);
});

test('the list leads to each outcome, zeros first, and can be narrowed', async ({ page }) => {
  await page.goto('/without-a-court/');
  const every = page.locator('table[data-sortable] tbody tr');
  await expect(every).toHaveCount(readRemedies().length);
  await expect(every.first().locator('.sum')).toHaveText('nothing');
  const rows = page.locator('table[data-sortable] tbody tr:visible');
  await page.getByLabel('What it gave').selectOption('Not known');
  await expect(rows).toHaveCount(readRemedies().filter(({ sum }) => sum === null).length);
  await rows.first().getByRole('link').click();
  await expect(page.getByText('Why no sum')).toBeVisible();
});

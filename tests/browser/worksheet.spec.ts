import { expect, type Page, test } from '@playwright/test';
import { readCases } from '../../src/content-files.ts';
import { estimate } from '../../src/estimate/estimate.ts';
import { estimator } from '../../src/estimator.ts';
import { chosen, settle } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';

type Row = {
  readonly label: string;
  readonly points: number;
  readonly further: number;
  readonly widens: number;
};

/** The points as they are printed: by question, then by the label of the answer. */
async function readSheet(page: Page): Promise<Map<string, Row[]>> {
  const groups = await page.locator('.worksheet tbody').evaluateAll((bodies) =>
    bodies.map((body) => {
      const rows = [...body.querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      );
      return rows;
    }),
  );
  return new Map(
    groups.map((rows) => {
      const [heading = ['']] = rows;
      const answers = rows.map(([label = '', points = '0', further = '0']) => ({
        label: label.trim(),
        points: Number(points),
        further: Number(further),
        widens: Number(/widens each side by (\d+)/.exec(label)?.[1] ?? 0),
      }));
      return [(heading[0] ?? '').trim(), answers];
    }),
  );
}

test('a person with a pencil gets the site’s figures for every case without an unknown', async ({ page }) => {
  await page.goto('/worksheet/');
  const sheet = await readSheet(page);
  const steps = await page.locator('ol li').allTextContents();
  const base = Number(/Start from (\d+) points/.exec(steps.join(' '))?.[1]);
  const [below, above] = (/take (\d+) points\s+off; for the high end add (\d+)/.exec(steps.join(' ')) ?? [])
    .slice(1)
    .map(Number);
  const { scorecard, cases } = estimator();
  let compared = 0;

  for (const { answers: given } of readCases()) {
    const answers = settle({
      ...given,
      ...(chosen(given, 'persisted').includes(UNKNOWN) ? { persisted: 'no' } : {}),
      ...(chosen(given, 'lasted').includes(UNKNOWN) ? { lasted: 'weeks' } : {}),
      ...(chosen(given, 'diagnosis').includes(UNKNOWN) ? { diagnosis: 'none' } : {}),
    });
    if (scoredQuestions.some(({ id }) => chosen(answers, id).includes(UNKNOWN))) continue;
    let sum = base;
    for (const question of scoredQuestions) {
      const rows = sheet.get(question.name) ?? [];
      const labels = question.options
        .filter(({ value }) => chosen(answers, question.id).includes(value))
        .map(({ label }) => label);
      const marked = rows
        .filter(({ label }) => labels.includes(label))
        .sort((one, other) => other.points - one.points);
      sum += marked.reduce((points, row, index) => points + (index === 0 ? row.points : row.further), 0);
    }
    const found = estimate(answers, scorecard, cases);
    if (found.kind !== 'band') throw new Error(found.kind);
    // Lines that several answers make together are printed in words; which hold is the estimate's to say, their points the sheet's.
    for (const line of found.contributions.filter(({ options }) => options.length === 0)) {
      const printed = [...sheet.values()]
        .flat()
        .find(({ label }) => label.startsWith(`Together: ${line.words}`));
      sum += printed?.points ?? line.points;
    }
    expect(sum).toBe(scorecard.base + found.points);
    const grid = await poundsInGrid(page);
    expect(readOff(sum, grid)).toBe(found.typical);
    expect(readOff(sum + (above ?? 0), grid)).toBe(found.high);
    if (found.low > 0) expect(readOff(sum - (below ?? 0), grid)).toBe(found.low);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(25);
});

let grid: number[] | undefined;

async function poundsInGrid(page: Page): Promise<number[]> {
  grid ??= (await page.locator('.grid td.number').allTextContents()).map((cell) =>
    Number(cell.replace('£', '')),
  );
  return grid;
}

/** The grid holds 200 to 299 points; each hundred more is ten times as much, each hundred fewer a tenth to the nearest £10. */
function readOff(points: number, pounds: readonly number[]): number {
  const hundreds = Math.floor(points / 100) - 2;
  const inGrid = pounds[points - 200 - hundreds * 100] ?? Number.NaN;
  return hundreds >= 0 ? inGrid * 10 ** hundreds : Math.round((inGrid * 10 ** hundreds) / 10) * 10;
}

test('the worksheet prints on two sides of A4', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file here');
  await page.goto('/worksheet/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // Each page of a PDF is an object of type Page; A4 is 595 by 842 points.
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
});

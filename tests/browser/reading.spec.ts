import { expect, type Page, test } from '@playwright/test';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { writeCircumstances } from '../../src/claim/circumstances.ts';
import { builtPages } from '../../src/editorial/check.ts';
import { passagesOf, tooHard } from '../../src/editorial/passages.ts';
import { measurableTogether, type Passage } from '../../src/editorial/reading.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { OPEN } from './claim-part.ts';
import { claimant, DRIVER, ROLFE, TLT } from './people.ts';
import { visitClaim, visitKeeping, visitSteps } from './steps.ts';
import { keepInTab } from './tab.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'the words are the same in every engine');

/** What stands at a step, fields and errors with it; the questions themselves are read by a unit test. */
async function passagesAt(page: Page, step: string): Promise<Passage[]> {
  const html = await page.locator('.journey').innerHTML();
  const bare = html.replaceAll(/<\/?form\b[^>]*>/g, '');
  return passagesOf({ address: `step: ${step}`, file: step, html: `<main>${bare}</main>` });
}

test('every built page can be read at twelve, or is listed with the reason', () => {
  expect(tooHard(measurableTogether(builtPages('dist').flatMap(passagesOf)))).toEqual([]);
});

for (const [part, visit] of [
  ['every step', visitSteps],
  ['the part about a claim', visitClaim],
  ['what is fetched late', visitKeeping],
] as const) {
  test(`${part} can`, async ({ page }) => {
    const passages: Passage[] = [];
    await visit(page, async (step) => {
      passages.push(...(await passagesAt(page, step)));
    });
    expect(tooHard(measurableTogether(passages))).toEqual([]);
  });
}

type Person = { readonly answers: Answers; readonly said: Circumstances };
const known = { happened: { kind: 'known', date: '2025-03' }, 'found-out': { kind: 'unknown' } } as const;
const PEOPLE: Readonly<Record<string, Person>> = {
  'in Scotland, a council, still going on': {
    answers: TLT,
    said: {
      nation: 'scotland',
      whose: 'mine',
      responsible: 'council',
      happened: { kind: 'still-going-on', since: '2024-01' },
      'found-out': { kind: 'unknown' },
      already: ['signed'],
    },
  },
  'in Northern Ireland, a child, a school': {
    answers: claimant('st-v-l-primary-child'),
    said: {
      nation: 'northern-ireland',
      whose: 'my-child',
      'child-age': 9,
      responsible: 'school',
      ...known,
      already: ['none'],
    },
  },
  'out of time, a newspaper': {
    answers: ROLFE,
    said: {
      nation: 'england-wales',
      whose: 'someone-i-act-for',
      capacity: 'unknown',
      responsible: 'media',
      happened: { kind: 'known', date: '2012' },
      'found-out': { kind: 'known', date: '2013' },
      already: ['none'],
    },
  },
  'where nothing is known': {
    answers: claimant('tlt-v-home-office-lowest'),
    said: {
      nation: 'unknown',
      whose: 'mine',
      responsible: 'unknown',
      happened: { kind: 'unknown' },
      'found-out': { kind: 'unknown' },
      already: ['started-claim'],
    },
  },
  'abroad, for someone who has died': {
    answers: DRIVER,
    said: {
      nation: 'elsewhere',
      whose: 'died',
      responsible: 'private-person',
      ...known,
      already: ['accepted-money'],
    },
  },
};

test('every result and claim can, whoever asks', async ({ page }) => {
  const passages: Passage[] = [];
  for (const [person, { answers, said }] of Object.entries(PEOPLE)) {
    await page.goto('/404.html');
    await keepInTab(page, { answers, circumstances: writeCircumstances(said) });
    await page.goto('/estimate/#/result');
    // Whoever is outside what the cases cover has no range, of judgments or of any other cases.
    if (said.nation !== 'elsewhere') {
      await page.locator('#how-sure').evaluate((fold) => fold.setAttribute('open', ''));
      await page.locator('.judgments-only summary').click();
      await expect(page.locator('.judgments-only strong'), person).toBeVisible();
    }
    await expect(page.locator('.do-now'), person).toBeVisible();
    passages.push(...(await passagesAt(page, person)));
    await page.getByRole('button', { name: OPEN }).click();
    await expect(page.locator('.claim-end h1'), person).toBeFocused();
    for (const name of await page.locator('.claim-nav a').allTextContents()) {
      await page.locator('.claim-nav a', { hasText: name }).click();
      await expect(page.locator('.claim-nav [aria-current]')).toHaveText(name);
      passages.push(...(await passagesAt(page, `${person}, ${name}`)));
    }
  }
  expect(tooHard(measurableTogether(passages))).toEqual([]);
});

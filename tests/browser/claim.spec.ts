import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { answerPage, fillIn, OPEN, openClaim, placeShown, saved, toEnd } from './claim-part.ts';
import { watchRequests } from './journey.ts';
import { DRIVER } from './people.ts';
import { keepInTab } from './tab.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
});

/** The days a calendar file holds, as an independent reader finds them. */
function eventDays(file: Buffer): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')));
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('dtstart')));
}

test.describe('can I still claim', () => {
  test('tells someone in time the date, the court, the sums and the steps', async ({ page }) => {
    const requests = watchRequests(page);
    await openClaim(page);
    await fillIn(page);
    // From 1 March 2024, the earliest day it can have been: 28 February 2030 is a Thursday.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'You seem to be in time: 1,194 days left',
    );
    await expect(page.getByText('Thursday 28 February 2030').first()).toBeVisible();
    await expect(page.getByText(/Last checked \d+ November 2026\./).first()).toBeVisible();
    const scottish = page.locator('.help-lines').getByText('Breathing Space');
    await expect(page.locator('.help-lines')).toBeVisible();
    await expect(scottish, 'help is near where it happened').toHaveCount(0);
    await toEnd(page, 'Do now');
    await expect(page.getByRole('heading', { name: 'Complain to the organisation' }).first()).toBeVisible();
    await toEnd(page, 'Ways to an end');
    await expect(page.getByText('UKSC/2025/0185').first()).toBeVisible();
    const table = page.getByRole('table', { name: 'What would reach you, in pounds of today' });
    await page.getByText('Show the sums of a court claim').click();
    await expect(table.getByRole('row', { name: /^You keep, after 25%/ })).toHaveCount(2);
    await page.getByLabel('The share a lawyer named, in per cent').fill('40');
    await expect(table.getByRole('row', { name: /^You keep, after 40%/ })).toHaveCount(2);
    await page.getByLabel('The share a lawyer named, in per cent').fill('half');
    await expect(page.getByText('Write a number from 0 to 100, or leave it empty.')).toBeVisible();
    expect(requests.filter((address) => !address.startsWith(new URL(page.url()).origin))).toEqual([]);
    expect(requests.filter((address) => address.includes('law.json'))).toHaveLength(1);
    await page.getByRole('button', { name: 'Back to your result' }).first().click();
    await expect(page.locator('.claim-way')).toContainText('You seem to be in time: 1,194 days left.');
    await page.getByRole('button', { name: OPEN }).click();
    await expect(page, 'what is answered is not asked again').toHaveURL(/#\/claim\/time$/);
  });

  test('tells someone out of time so, and where to ask', async ({ page }) => {
    await openClaim(page);
    await fillIn(page, { year: '2019' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You seem to be out of time');
    const advice = page.getByRole('region', { name: 'Get advice now' });
    await expect(advice.getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /in your calendar$/ })).toHaveCount(0);
    for (const end of ['Do now', 'Letters', 'Ways to an end'] as const) {
      await toEnd(page, end);
      await expect(page.getByRole('button', { name: 'You seem to be out of time' }), end).toBeVisible();
    }
    await expect(page.getByText('Show the sums of a court claim')).toHaveCount(0);
    await page.getByRole('button', { name: 'Back to your result' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You seem to be out of time');
    await expect(page.locator('.claim-way')).not.toContainText('out of time');
  });

  test('tells someone without a range the time, the steps and the letters, and no sum to keep', async ({
    page,
  }) => {
    await openClaim(page, { ...DRIVER, 'what-happened': 'wrong-record' });
    await fillIn(page);
    await expect(page.getByRole('heading', { name: /^You seem to be in time/ })).toBeVisible();
    await toEnd(page, 'Do now');
    await expect(page.getByRole('heading', { name: 'Complain to the organisation' }).first()).toBeVisible();
    await toEnd(page, 'Ways to an end');
    await expect(
      page.getByText('We cannot name the court: that takes a sum, which we do not have.'),
    ).toBeVisible();
    await expect(page.getByText('Show the sums of a court claim')).toHaveCount(0);
  });

  test('has no middle figure to keep where it was not said how bad it was', async ({ page }) => {
    await openClaim(page, { ...DRIVER, distress: 'unknown' });
    await fillIn(page);
    await toEnd(page, 'Ways to an end');
    const table = page.getByRole('table', { name: 'What would reach you, in pounds of today' });
    await page.getByText('Show the sums of a court claim').click();
    await expect(table.getByRole('columnheader')).toHaveText(['Way', 'Low', 'High']);
    await expect(page.locator('.claim-end')).not.toContainText(/typical/i);
  });

  test('takes the range away once the person says whose it was', async ({ page }) => {
    await openClaim(page);
    await fillIn(page, { whose: 'Someone who has died' });
    await page.getByRole('button', { name: 'Back to your result' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have no range for this');
  });

  test('gives every reason why it cannot say, and no sums', async ({ page }) => {
    await openClaim(page);
    await fillIn(page, { nation: 'Outside the UK', whose: 'Someone who has died' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot work this out for you');
    await expect(page.getByRole('heading', { name: 'It happened outside the UK' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The person has died' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Your claim' }).getByRole('link')).toHaveText([
      'Time',
      'Do now',
    ]);
    await toEnd(page, 'Do now');
    await expect(page.getByRole('heading', { name: 'Ask a free adviser' })).toBeVisible();
    await page.goto('/estimate/#/claim/ways');
    await expect(page).toHaveURL(/#\/claim\/time$/);
  });

  test('names what is missing, and leads to its field', async ({ page }) => {
    await openClaim(page);
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toBeFocused();
    await expect(page).toHaveTitle(/^Error: Where in the UK did this happen\?/);
    await alert.getByRole('link', { name: 'Choose one answer' }).click();
    await expect(page.getByLabel('England', { exact: true })).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whose information was it?');
    for (const _ of ['whose', 'responsible']) await answerPage(page);
    expect(await placeShown(page)).toBe('claim/happened');
    await expect(page).not.toHaveTitle(/^Error: /);
    await page.getByLabel('Year', { exact: true }).fill('240');
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(alert).toBeFocused();
    await alert.getByRole('link').click();
    await expect(page.locator('#claim-happened-start-year')).toBeFocused();
    await expect(page.locator('#claim-happened-start-year')).toHaveValue('240');
  });

  test('does not take a day of finding out that lies before it happened', async ({ page }) => {
    await openClaim(page);
    for (const _ of ['nation', 'whose', 'responsible', 'happened']) await answerPage(page);
    await page.getByLabel('Year', { exact: true }).fill('2023');
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('You cannot have found out before it happened.');
    await page.getByRole('button', { name: 'Change when it happened' }).click();
    await page.getByLabel('Year', { exact: true }).fill('2022');
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect(page).toHaveURL(/#\/claim\/found-out$/);
  });

  test('puts safety first where somebody hostile has it', async ({ page }) => {
    await openClaim(page);
    await fillIn(page);
    const first = page.locator('.claim-end section').first();
    await expect(first.getByRole('heading', { name: 'Make sure you are safe' })).toBeVisible();
    await toEnd(page, 'Do now');
    await expect(page.locator('.steps li').first()).toContainText('Make sure you are safe');
    for (const end of ['Letters', 'Ways to an end'] as const) {
      await toEnd(page, end);
      const line = page.getByRole('button', { name: 'First: make sure you are safe' });
      await expect(line, end).toBeVisible();
      if (end === 'Letters') continue;
      await line.click();
      await expect(page).toHaveURL(/#\/claim\/do-now$/);
    }
  });

  test('asks what proof there is, and says what to keep and what to ask for', async ({ page }) => {
    await openClaim(page);
    await fillIn(page, { proof: 'The letter, email or message that told me' });
    await toEnd(page, 'Do now');
    const step = (name: string) => page.locator('.steps li', { hasText: name });
    await expect(step('Keep everything, and start a diary')).toContainText(
      'You have: the letter or message that told you.',
    );
    await expect(step('Ask for the proof you lack')).toContainText('Ask someone you trust, who saw it');
  });

  test('keeps what was said through a reload, and refuses what it cannot read', async ({ page }) => {
    await openClaim(page);
    await fillIn(page);
    await page.reload();
    await expect(page.getByRole('heading', { name: /^You seem to be in time/ })).toBeVisible();
    await keepInTab(page, { answers: DRIVER, circumstances: { nation: 'nowhere', happened: '2024-13' } });
    await page.reload();
    await expect(page).toHaveURL(/#\/claim\/nation$/);
    await expect(page.getByRole('heading', { name: 'Where in the UK did this happen?' })).toBeFocused();
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  test('takes what the story says as said, names it, and lets the person change it', async ({ page }) => {
    await page.goto('/estimate/#breach=crown-prosecution-service-fined-over-lost-interview-discs');
    await expect(page.getByText('This is from our story about')).toBeVisible();
    await page.goto('about:blank');
    await openClaim(page);
    const asked: string[] = [];
    await fillIn(page, {}, async (place) => {
      asked.push(place);
      if (place !== 'claim/check') return;
      await expect(
        page.getByText('We took some of it from our story about Crown Prosecution Service'),
      ).toBeVisible();
      const row = (question: string) => page.locator('.summary > div', { hasText: question });
      await expect(row('Who had the information and let it go?')).toContainText('A prosecutor');
      await expect(row('Who had the information and let it go?')).toContainText('From the story');
      await expect(row('When did it happen?')).toContainText('From the story');
      await expect(row('Whose information was it?')).not.toContainText('From the story');
      await page.getByRole('button', { name: 'Change who was responsible' }).click();
      await expect(page.getByText('Filled in from our story about Crown Prosecution Service')).toBeVisible();
      await page.getByLabel('The police', { exact: true }).check();
      await expect(page.getByText('Filled in from our story about')).toBeHidden();
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await expect(row('Who had the information and let it go?')).toContainText('The police');
      await expect(row('Who had the information and let it go?')).not.toContainText('From the story');
      await page.reload();
      await expect(row('Who had the information and let it go?')).toContainText('The police');
    });
    expect(asked).toEqual(['claim/whose', 'claim/found-out', 'claim/already', 'claim/proof', 'claim/check']);
  });

  test('puts only the dates that are chosen in the calendar', async ({ page }) => {
    await openClaim(page);
    await fillIn(page, { responsible: 'The police', year: '2026' });
    const dates = page.getByRole('group', { name: 'Dates for your calendar' });
    await expect(dates.getByRole('checkbox')).toHaveCount(2);
    await dates.getByRole('checkbox').first().uncheck();
    // Six years from 1 March 2026, less a day: Sunday 29 February 2032, so the Friday before.
    const { bytes } = await saved(page, 'Put this date in your calendar');
    expect(eventDays(bytes)).toEqual(['2032-02-27']);
    await dates.getByRole('checkbox').last().uncheck();
    await expect(page.getByText('Choose at least one date')).toBeVisible();
  });

  test('makes a calendar file on the device', async ({ page }) => {
    await openClaim(page);
    await fillIn(page);
    const file = await saved(page, 'Put this date in your calendar');
    expect(file.name).toBe('important-date.ics');
    expect(eventDays(file.bytes)).toEqual(['2030-02-28']);
    expect(file.bytes.toString('utf8').match(/BEGIN:VALARM/g)).toHaveLength(3);
  });
});

test('answers kept with a date that our story had wrong are told so, and can be put right', async ({
  page,
}) => {
  const slug = 'legal-aid-applicants-details-taken-in-cyber-attack';
  await page.addInitScript(
    ({ answers, circumstances, breach }) => {
      if (sessionStorage.length > 0) return;
      sessionStorage.setItem('amends', JSON.stringify({ version: 1, answers }));
      sessionStorage.setItem('amends-claim', JSON.stringify({ version: 1, circumstances }));
      sessionStorage.setItem('amends-breach', JSON.stringify(breach));
    },
    {
      answers: DRIVER,
      circumstances: {
        nation: 'england-wales',
        whose: 'mine',
        responsible: 'government',
        happened: '2025-04',
        'found-out': '2025-05',
        already: ['none'],
      },
      breach: {
        slug,
        title: 'A story',
        organisation: 'Legal Aid Agency',
        post: `/news/${slug}/`,
        answers: {},
      },
    },
  );
  await page.goto('/estimate/#/result');
  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByText('We corrected a date.')).toBeVisible();
  await page.getByRole('button', { name: 'Use 31 December 2024' }).click();
  await expect(page.getByText('We corrected a date.')).toHaveCount(0);
  await expect(page.getByText('Monday 30 December 2030').first()).toBeVisible();
});

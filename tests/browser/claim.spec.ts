import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { fillIn, OPEN, openClaim, saved } from './claim-part.ts';
import { watchRequests } from './journey.ts';
import { DRIVER } from './people.ts';
import { seeRange } from './result.ts';
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
    const scottish = page.locator('.help-lines').getByText('Breathing Space');
    await expect(scottish).toHaveCount(1);
    await fillIn(page);
    await expect(
      page.getByRole('heading', { name: 'Whether you can still claim, and what to do now' }),
    ).toBeFocused();
    await expect(scottish, 'help is near where it happened').toHaveCount(0);
    // From 1 March 2024, the earliest day it can have been: 28 February 2030 is a Thursday.
    await expect(
      page.getByRole('heading', { name: /^You seem to be in time: 1,194 days left$/ }),
    ).toBeVisible();
    await expect(page.getByText('Thursday 28 February 2030').first()).toBeVisible();
    await expect(page.getByText('UKSC/2025/0185').first()).toBeVisible();
    await expect(page.getByText('Last checked 22 November 2026.').first()).toBeVisible();
    const table = page.getByRole('table', { name: 'What would reach you, in pounds of today' });
    await page.getByText('Show the sums of a court claim').click();
    await expect(table.getByRole('row', { name: /^You keep, after 25%/ })).toHaveCount(2);
    await page.getByLabel('The share a lawyer named, in per cent').fill('40');
    await expect(table.getByRole('row', { name: /^You keep, after 40%/ })).toHaveCount(2);
    await page.getByLabel('The share a lawyer named, in per cent').fill('half');
    await expect(page.getByText('Write a number from 0 to 100, or leave it empty.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Complain to the organisation' }).first()).toBeVisible();
    expect(requests.filter((address) => !address.startsWith(new URL(page.url()).origin))).toEqual([]);
    expect(requests.filter((address) => address.includes('law.json'))).toHaveLength(1);
  });

  test('tells someone out of time so, and where to ask', async ({ page }) => {
    await openClaim(page);
    await fillIn(page, { year: '2019' });
    await expect(page.getByRole('heading', { level: 1, name: 'You seem to be out of time' })).toBeVisible();
    const advice = page.getByRole('region', { name: 'Get advice now' });
    await expect(advice.getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /in your calendar$/ })).toHaveCount(0);
  });

  test('tells someone without a range the time, the steps and the letters, and no sum to keep', async ({
    page,
  }) => {
    await openClaim(page, { ...DRIVER, 'what-happened': 'wrong-record' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have no range for this');
    await fillIn(page);
    await expect(page.getByRole('heading', { name: /^You seem to be in time/ })).toBeVisible();
    await expect(
      page.getByText('We cannot name the court: that takes a sum, which we do not have.'),
    ).toBeVisible();
    await expect(page.getByText('Show the sums of a court claim')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Complain to the organisation' }).first()).toBeVisible();
  });

  test('has no middle figure to keep where it was not said how bad it was', async ({ page }) => {
    await openClaim(page, { ...DRIVER, distress: 'unknown' });
    await fillIn(page);
    const table = page.getByRole('table', { name: 'What would reach you, in pounds of today' });
    await page.getByText('Show the sums of a court claim').click();
    await expect(table.getByRole('columnheader')).toHaveText(['Way', 'Low', 'High']);
    await expect(page.locator('section.claim')).not.toContainText(/typical/i);
  });

  test('takes the range away once the person says whose it was, and keeps the form', async ({ page }) => {
    await openClaim(page);
    await seeRange(page);
    const whose = page.getByRole('group', { name: 'Whose information was it?' });
    await page
      .getByRole('group', { name: 'Where in the UK did this happen?' })
      .getByText('England', { exact: true })
      .click();
    await whose.getByText('Someone who has died', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have no range for this');
    await expect(whose.getByLabel('Someone who has died')).toBeFocused();
    await expect(page.getByLabel('England', { exact: true })).toBeChecked();
  });

  test('gives every reason why it cannot say, and no sums', async ({ page }) => {
    await openClaim(page);
    await fillIn(page, { nation: 'Outside the UK', whose: 'Someone who has died' });
    await expect(page.getByRole('heading', { name: 'We cannot work this out for you' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'It happened outside the UK' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The person has died' })).toBeVisible();
    await expect(page.getByRole('table', { name: /^What would reach you/ })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'What to do now, in order' })).toBeVisible();
  });

  test('names everything that is missing, and leads to each field', async ({ page }) => {
    await openClaim(page);
    await page.getByRole('button', { name: 'Show me' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(alert.getByRole('link')).toHaveCount(6);
    await alert.getByRole('link', { name: /^When it happened/ }).click();
    await expect(page.locator('#claim-happened-start-year')).toBeFocused();
    await fillIn(page);
    await expect(page).not.toHaveTitle(/^Error: /);
  });

  test('is filled in by keyboard alone', async ({ page }) => {
    await openClaim(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByLabel('England', { exact: true })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('Wales', { exact: true })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Mine', { exact: true })).toBeFocused();
  });

  test('keeps a form that is half filled in', async ({ page }) => {
    await openClaim(page);
    await page.getByText('Northern Ireland', { exact: true }).click();
    await page.reload();
    await expect(page.getByLabel('Northern Ireland', { exact: true })).toBeChecked();
    await expect(page.getByRole('heading', { name: 'A few more questions' })).toBeVisible();
  });

  test('puts safety first where somebody hostile has it', async ({ page }) => {
    await openClaim(page);
    await fillIn(page);
    const first = page.locator('.claim section').first();
    await expect(first.getByRole('heading', { name: 'Make sure you are safe' })).toBeVisible();
  });

  test('keeps what was said through a reload, and refuses what it cannot read', async ({ page }) => {
    await openClaim(page);
    await fillIn(page);
    await page.reload();
    await expect(page.getByRole('heading', { name: /^You seem to be in time/ })).toBeVisible();
    await keepInTab(page, { answers: DRIVER, circumstances: { nation: 'nowhere', happened: '2024-13' } });
    await page.reload();
    await page.getByRole('button', { name: OPEN }).click();
    await expect(page.getByRole('heading', { name: 'A few more questions' })).toBeFocused();
    await expect(page.getByLabel('England or Wales, not sure which', { exact: true })).not.toBeChecked();
  });

  test('fills in what the story says, names it, and lets the person change it', async ({ page }) => {
    await page.goto('/estimate/#breach=crown-prosecution-service-fined-over-lost-interview-discs');
    await expect(page.getByText('This is from our story about')).toBeVisible();
    await page.goto('about:blank');
    await openClaim(page);
    const who = page.getByRole('group', { name: 'Who had the information and let it go?' });
    await expect(who.getByLabel('A prosecutor')).toBeChecked();
    await expect(who.getByText('Filled in from our story about Crown Prosecution Service')).toBeVisible();
    await expect(page.getByLabel('England or Wales, not sure which', { exact: true })).toBeChecked();
    const happened = page.getByRole('group', { name: 'When did it happen?' });
    await expect(happened.getByLabel('Between two dates')).toBeChecked();
    await expect(happened.getByRole('textbox', { name: 'Year' }).first()).toHaveValue('2016');
    await who.getByText('The police', { exact: true }).click();
    await expect(who.getByText('Filled in from our story about')).toBeHidden();
    await page.reload();
    await expect(page.getByLabel('The police', { exact: true })).toBeChecked();
    await expect(page.getByLabel('Mine', { exact: true })).not.toBeChecked();
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
  const claim = page.locator('section.claim');
  await expect(claim.getByText('We corrected a date.')).toBeVisible();
  await claim.getByRole('button', { name: 'Use 31 December 2024' }).click();
  await expect(claim.getByText('We corrected a date.')).toHaveCount(0);
  await expect(claim.getByText('Monday 30 December 2030').first()).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import { type Day, daysBetween, inWords } from '../../src/calendar/day.ts';
import { fillIn, openClaim } from './claim-part.ts';

const counted = (page: Page, day: Day) => expect(page.getByText(`Counted on ${inWords(day)}.`)).toBeVisible();

for (const [device, said] of [
  ['1970-01-01', 'This page was made on'],
  ['2100-06-01', 'Nobody has checked the law on this page since'],
] as const) {
  test(`a clock set to ${device} is said, before and after the days`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${device}T12:00:00`));
    await openClaim(page);
    const notice = page
      .getByRole('note')
      .filter({ hasText: `Your device says that today is ${inWords(device)}.` });
    await fillIn(page, { year: device === '1970-01-01' ? '1969' : '2024' }, async (place) => {
      if (['claim/happened', 'claim/check'].includes(place)) await expect(notice, place).toContainText(said);
    });
    await expect(page.locator('.claim-end')).toBeVisible();
    await expect(notice).toContainText('Do not rely on the days below.');
    await counted(page, device);
  });
}

test('a clock that may be right is not doubted', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-11-22T12:00:00'));
  await openClaim(page);
  await fillIn(page);
  await counted(page, '2027-11-22');
  await expect(page.getByText('Your device says that today is')).toHaveCount(0);
});

/* From 1 March 2024: the last working day within six years is Thursday 28 February 2030. */
const LAST_SAFE_DAY = '2030-02-28';

/** An instant, and the day it is there: minutes either side of midnight, on days when the clocks change. */
const PLACES = [
  ['Europe/London', '2027-03-27T23:55:00Z', '2027-03-27'],
  ['Europe/London', '2027-03-28T00:05:00Z', '2027-03-28'],
  ['Europe/London', '2027-03-28T23:05:00Z', '2027-03-29'],
  ['Europe/London', '2027-10-31T00:30:00Z', '2027-10-31'],
  ['Pacific/Auckland', '2027-04-03T11:30:00Z', '2027-04-04'],
  ['America/Los_Angeles', '2027-03-14T07:30:00Z', '2027-03-13'],
] as const;

for (const [timezoneId, instant, day] of PLACES) {
  test.describe(`at ${instant} in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the days are counted from the day it is there, to the same last day as anywhere', async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(instant));
      await openClaim(page);
      await fillIn(page);
      await counted(page, day);
      const left = daysBetween(day, LAST_SAFE_DAY).toLocaleString('en-GB');
      await expect(
        page.getByRole('heading', { name: `You seem to be in time: ${left} days left` }),
      ).toBeVisible();
      await expect(page.getByText('Thursday 28 February 2030').first()).toBeVisible();
    });
  });
}

test('a tab left for a week counts anew when the person comes back, with every answer there', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await openClaim(page);
  await fillIn(page);
  await counted(page, '2026-11-22');
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await counted(page, '2026-11-29');
  await expect(page.getByRole('heading', { name: 'You seem to be in time: 1,187 days left' })).toBeVisible();
});

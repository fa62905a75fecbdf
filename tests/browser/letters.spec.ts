import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { faultsByAxe } from './axe.ts';
import { changeAnswer, fillIn, openClaim, saved, toEnd } from './claim-part.ts';
import { watchRequests } from './journey.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'));
});

/** The claim of somebody in England against a firm, up to a letter that stands open. */
async function openLetter(page: Page, title: string, said: Parameters<typeof fillIn>[1] = {}): Promise<void> {
  await openClaim(page);
  await fillIn(page, { nation: 'England', ...said });
  await toEnd(page, 'Letters');
  await page.getByRole('button', { name: title, exact: true }).click();
  await expect(letterOf(page, title)).toBeVisible();
}

/** Opens what is asked once for all letters. */
async function openNames(page: Page): Promise<void> {
  await page.getByText('Names, and what you want: write them once for all letters').click();
}

function letterOf(page: Page, title: string) {
  return page.getByRole('textbox', { name: `${title}: change it as you like` });
}

test.describe('a letter', () => {
  test('is begun from the answers, changed, copied, and saved as text and for Word', async ({ page }) => {
    await page.addInitScript(() => {
      const writeText = async (copied: string) => Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    const requests = watchRequests(page);
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await openLetter(page, 'Letter of claim');
    const letter = letterOf(page, 'Letter of claim');
    await expect(letter).toHaveValue(/It happened in March 2024\./);
    await expect(letter).toHaveValue(/article 82 of the UK GDPR/);
    await expect(page.getByText(/^Still to write, or to take out/)).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: /^your name, and your address/ }),
    ).toBeVisible();

    await openNames(page);
    await page.getByLabel('Your name', { exact: true }).fill('Sam Example');
    await page.getByLabel('The organisation', { exact: true }).fill('Example Ltd');
    await expect(letter).toHaveValue(/^Sam Example\n[\s\S]*\n\nExample Ltd\n/);
    await page.getByLabel('What it cost me to ask, so far as the rules allow').check();
    await expect(letter).toHaveValue(/pay the costs that the rules of court allow/);
    await page.getByLabel('To hear that they are sorry').uncheck();
    await expect(letter).not.toHaveValue(/say sorry/);

    await letter.fill(`${await letter.inputValue()}\nMy own last words & <more>.\u000BAnd these.\n`);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = String(await page.evaluate(() => Reflect.get(window, 'copied')));
    expect(copied).toContain('My own last words & <more>. And these.');

    const text = await saved(page, 'Save as text');
    expect(text.name).toBe('letter-of-claim.txt');
    expect(text.bytes.toString('utf8')).toBe(copied);

    const word = await saved(page, 'Save for Word');
    expect(word.name).toBe('letter-of-claim.docx');
    // An independent reader of Word files finds the words, the headings and nothing it cannot read.
    const read = await mammoth.convertToHtml({ buffer: word.bytes });
    expect(read.messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(read.value).toContain('Sam Example');
    expect(read.value).toContain('My own last words &amp; &lt;more&gt;. And these.');
    expect(read.value).toMatch(/<h2>/);

    const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(stored).not.toMatch(/Sam Example|Example Ltd|last words/);
    expect(requests.filter((address) => !address.startsWith(new URL(page.url()).origin))).toEqual([]);
    expect(requests.filter((address) => /Sam|last/.test(address))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('of claim can take the reasons for the range along, and only when asked', async ({ page }) => {
    await openLetter(page, 'Letter of claim');
    const without = await saved(page, 'Save as text');
    expect(without.bytes.toString('utf8')).not.toContain('ANNEX');
    await page.getByLabel('Add how our range was found, as an annex').check();
    const text = await saved(page, 'Save as text');
    expect(text.bytes.toString('utf8')).toMatch(/ANNEX: HOW THIS RANGE WAS FOUND[\s\S]* points\n/);
    const word = await saved(page, 'Save for Word');
    const { value } = await mammoth.convertToHtml({ buffer: word.bytes });
    expect(value).toContain('<h2>Annex: how this range was found</h2>');
    await page.getByRole('button', { name: 'Complain to the organisation', exact: true }).click();
    await expect(page.getByLabel('Add how our range was found, as an annex')).toHaveCount(1);
  });

  test('keeps what was typed through a change of answers, until it is started again', async ({ page }) => {
    await openLetter(page, 'Letter of claim');
    await openNames(page);
    await page.getByLabel('Your name', { exact: true }).fill('Sam Example');
    const letter = letterOf(page, 'Letter of claim');
    await letter.fill(`${await letter.inputValue()}\nMy own last words.\n`);
    await changeAnswer(page, 'nation', () => page.getByLabel('Scotland', { exact: true }).check());
    await toEnd(page, 'Letters');
    await expect(letter).toHaveValue(/County Court[\s\S]*My own last words\./);
    await expect(page.getByText(/To take up your new answers, start it again\./)).toBeVisible();
    await page.getByRole('button', { name: 'Start this letter again' }).click();
    await expect(letter).toBeFocused();
    await expect(letter).toHaveValue(/^Sam Example\n[\s\S]*sheriff court/);
    await page.getByRole('button', { name: 'Put my words back' }).click();
    await expect(letter).toHaveValue(/My own last words\./);
  });

  test('that no longer fits is kept for the words in it, and says so', async ({ page }) => {
    await openLetter(page, 'Letter of claim');
    const letter = letterOf(page, 'Letter of claim');
    await letter.fill('My own words alone.');
    await changeAnswer(page, 'done already', () => page.getByLabel('Taken money for it').check());
    await toEnd(page, 'Letters');
    await expect(letter).toHaveValue('My own words alone.');
    await expect(page.getByText(/^This letter no longer fits your answers\./)).toBeVisible();
  });

  test('is forgotten with the answers', async ({ page }) => {
    await openLetter(page, 'Complain to the organisation');
    await openNames(page);
    await page.getByLabel('Your name', { exact: true }).fill('Sam Example');
    await letterOf(page, 'Complain to the organisation').fill('My own words alone.');
    await page.reload();
    await page.getByRole('button', { name: 'Complain to the organisation', exact: true }).click();
    const letter = letterOf(page, 'Complain to the organisation');
    await expect(letter).toHaveValue(/^\[your name, and your address or another safe one\]/);
  });

  test('warns before it is sent, and against the police before a ground is added', async ({ page }) => {
    await openLetter(page, 'Letter of claim', { responsible: 'The police', year: '2026' });
    const before = page.locator('.before-sending');
    await expect(before).toContainText('Do not count on a complaint, a letter or talks to stop the clock.');
    await expect(before).toContainText('A claim form carries your full name and address');
    await expect(before).toContainText('Read what you sign.');
    await openNames(page);
    const grounds = page.getByRole('group', { name: 'Grounds beside data protection' });
    await expect(grounds).toContainText(/the loser may owe far more/);
    const letter = letterOf(page, 'Letter of claim');
    await expect(letter).not.toHaveValue(/Human Rights Act/);
    await grounds.getByLabel(/^Human rights/).check();
    await expect(letter).toHaveValue(/Human Rights Act/);
  });

  test('stands last, under a warning, when the time has gone', async ({ page }) => {
    await openLetter(page, 'Letter of claim', { year: '2019' });
    await expect(page.locator('.letters h3').last()).toHaveText('Letter of claim');
    await expect(page.getByText(/^By our count the time to claim has gone\./)).toBeVisible();
  });

  test('is as tall as its text, on a narrow screen too, and accessible', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openLetter(page, 'Letter of claim');
    const letter = letterOf(page, 'Letter of claim');
    await openNames(page);
    const scrolls = () => letter.evaluate((field) => field.scrollHeight - field.clientHeight);
    expect(await scrolls()).toBeLessThanOrEqual(1);
    await letter.fill(`${await letter.inputValue()}${'\nOne line more.'.repeat(30)}`);
    expect(await scrolls()).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await faultsByAxe(page)).toEqual([]);
    if (process.env.LETTER_SHOTS) {
      await page.locator('.letters-part').screenshot({ path: `${process.env.LETTER_SHOTS}/letter-360.png` });
    }
  });

  test('is as tall as its text in a browser that cannot size a field by its words', async ({ page }) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = ((name: string, value: string) =>
        name !== 'field-sizing' && supports(name, value)) as typeof CSS.supports;
    });
    await openLetter(page, 'Letter of claim');
    const letter = letterOf(page, 'Letter of claim');
    await letter.evaluate((field) => field.style.setProperty('field-sizing', 'fixed', 'important'));
    await letter.fill(`${await letter.inputValue()}${'\nOne line more.'.repeat(30)}`);
    expect(await letter.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(1);
  });

  test('is printed alone', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'Playwright cannot show Debian’s Firefox as it prints');
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await openLetter(page, 'Complain to the organisation');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Data protection complaint'.toUpperCase())).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Letters and papers, already begun' })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.letter-paper')).toHaveCount(0);
  });
});

test('a story gives the organisation its name in the letters', async ({ page }) => {
  await page.goto('/estimate/#breach=crown-prosecution-service-fined-over-lost-interview-discs');
  await expect(page.getByText('This is from our story about')).toBeVisible();
  await page.goto('about:blank');
  await openClaim(page);
  await fillIn(page);
  await toEnd(page, 'Letters');
  await page.getByRole('button', { name: 'Ask for your information, and who saw it', exact: true }).click();
  const letter = letterOf(page, 'Ask for your information, and who saw it');
  await expect(letter).toHaveValue(/\n\nCrown Prosecution Service\n/);
});

test('a date that is corrected takes the place of the old one in a calendar', async ({ page }) => {
  const eventIn = (file: Buffer) => {
    const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(1);
    return { uid: events[0]?.uid, sequence: Number(events[0]?.sequence), day: String(events[0]?.startDate) };
  };
  await openClaim(page);
  await fillIn(page, { nation: 'England' });
  const before = eventIn((await saved(page, 'Put this date in your calendar')).bytes);
  await page.clock.setFixedTime(new Date('2026-11-29T12:01:00'));
  await changeAnswer(page, 'when it happened', () => page.getByLabel('Month', { exact: true }).fill('2'));
  const after = eventIn((await saved(page, 'Put this date in your calendar')).bytes);
  expect([before.day, after.day]).toEqual(['2030-02-28', '2030-01-31']);
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  await page.reload();
  const another = eventIn((await saved(page, 'Put this date in your calendar')).bytes);
  expect(another.uid).not.toBe(after.uid);
});

import { expect, type Page, test } from '@playwright/test';
import { main } from '../../src/command/estimate.ts';
import { passagesOf, tooHard } from '../../src/editorial/passages.ts';
import { measurableTogether } from '../../src/editorial/reading.ts';
import type { Offer } from '../../src/offer/offer.ts';
import { END_SENTENCES } from '../../src/offer/sentences.ts';
import { answersInLink } from '../../src/questions/link.ts';
import { readLaw } from '../../src/records/law-files.ts';
import { againstInWords, offeredInWords } from '../../src/ui/offer/offer-words.ts';
import { OFFERED, type OfferedPerson, TODAY } from '../unit/offer/people.ts';
import { faultsByAxe } from './axe.ts';
import { faultsForEveryone } from './everyone.ts';
import { watchRequests } from './journey.ts';
import { tabTo } from './keyboard.ts';
import { DRIVER, TLT } from './people.ts';
import { keepInTab, sessionText, TAB_KEY } from './tab.ts';

const law = readLaw();
const titleOf = (id: string) => law.sentences.find((sentence) => sentence.id === id)?.title ?? '';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
});

const personNamed = (id: string) => OFFERED.find((person) => person.id === id) as OfferedPerson;

/** The page as somebody finds it who said all this in the tab before. */
async function openFor(
  page: Page,
  { answers, circumstances, offer }: Omit<OfferedPerson, 'id' | 'who' | 'says'>,
) {
  const breach =
    typeof offer.breach === 'string'
      ? await (await page.request.get(`./data/breaches/${offer.breach}.json`)).json()
      : null;
  const text = sessionText({ answers, circumstances, offer, breach });
  await page.addInitScript(([key, kept]) => sessionStorage.setItem(key, kept), [TAB_KEY, text] as const);
  await page.goto('/offer/');
  await expect(page.locator('.offer-answer h1')).toBeVisible();
}

for (const person of OFFERED) {
  test(`${person.id}: the page and the command line agree`, async ({ page }) => {
    const { answers, circumstances, offer } = person;
    const { stdout } = main(JSON.stringify({ ...answers, circumstances, offer, today: TODAY }));
    const { offer: said, withoutCourt } = JSON.parse(stdout)[0];
    expect(said).toEqual(person.says);
    await openFor(page, person);
    await expect(page.locator('.offer-answer h1')).toHaveText(againstInWords(said.against, withoutCourt));
    const lead = page.locator('.offer-answer .lead');
    await expect(lead).toContainText(offeredInWords(offer as unknown as Offer));
    if (said.of > 0) {
      await expect(lead).toContainText(String(said.of));
      await expect(lead).toContainText(`${said.higher || 'none'} `);
    }
    const ends = page.locator('section:has(#offer-ends) h3');
    await expect(ends).toHaveText(
      said.ends.map((id: keyof typeof END_SENTENCES) => titleOf(END_SENTENCES[id])),
    );
    await expect(page.locator('section:has(#offer-warnings) h3')).toHaveCount(said.warnings.length);
    await expect(page.locator('main')).not.toContainText(
      /\byou should\b|\bentitled\b|\baverage\b|undefined|NaN/,
    );
  });
}

test('every answer can be read at twelve', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'the words are the same in every engine');
  const passages = [];
  for (const person of OFFERED) {
    await openFor(page, { ...person, answers: { ...DRIVER, ...person.answers } });
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const html = await page.locator('#offer').innerHTML();
    passages.push(...passagesOf({ address: person.id, file: person.id, html: `<main>${html}</main>` }));
  }
  expect(tooHard(measurableTogether(passages))).toEqual([]);
});

test('with nothing known it asks, by keyboard, and what is wrong leads to its field', async ({ page }) => {
  const requests = watchRequests(page);
  await page.goto('/offer/');
  await tabTo(page, '.offer-form [type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('.error-summary a')).toHaveText([
    'Say what they offer',
    'Say what happened, or that you are not sure',
    'Say how many people were hit, or that you don’t know',
  ]);
  expect(await faultsByAxe(page)).toEqual([]);
  await page.locator('.error-summary a').first().press('Enter');
  await expect(page.locator('#offer-form-money')).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, '#offer-pounds');
  await page.keyboard.type('£200');
  await tabTo(page, 'input[name="offer-signs"]');
  await page.keyboard.press('Space');
  for (const [field, value] of [
    ['#offer-what-happened', 'sent-wrong'],
    ['#offer-how-many', 'one'],
    ['#offer-responsible', 'bank'],
    ['#offer-nation', 'england'],
    ['#offer-whose', 'mine'],
  ] as const) {
    await tabTo(page, field);
    for (let presses = 0; presses < 30 && (await page.locator(field).inputValue()) !== value; presses += 1)
      await page.keyboard.press('ArrowDown');
    await expect(page.locator(field)).toHaveValue(value);
  }
  await tabTo(page, '#offer-happened-month');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(page.locator('.offer-answer h1')).toBeFocused();
  await expect(page.locator('.offer-answer h1')).toHaveText('About what others got');
  await expect(page.locator('.offer-answer .lead')).toContainText('You were offered £200.');
  await page.reload();
  await expect(page.locator('.offer-answer h1')).toHaveText('About what others got');
  const host = new URL(page.url()).host;
  for (const address of requests) {
    expect(new URL(address).host).toBe(host);
    expect(new URL(address).search).toBe('');
    expect(address).not.toMatch(/200|sent-wrong|bank/);
  }
});

test('what cannot be is said, and nothing is lost', async ({ page }) => {
  await page.goto('/offer/');
  await page.getByLabel('Money', { exact: true }).check();
  await page.getByLabel('How much in all?').fill('lots');
  await page.getByLabel('How many of you is it for, together?').fill('0');
  await page.locator('#offer-until-day').fill('31');
  await page.locator('#offer-until-month').fill('2');
  await page.locator('#offer-until-year').fill('2027');
  await page.getByRole('button', { name: 'See where it stands' }).click();
  await expect(page.locator('.error-summary a')).toHaveText([
    'Write the sum in pounds, such as 240 or 89.99',
    'Write a number from 1 to 1000',
    /^The day to answer by: February 2027 has days from 1 to 28/,
    'Say whether you would sign something, or that you don’t know',
    'Say what happened, or that you are not sure',
    'Say how many people were hit, or that you don’t know',
  ]);
  await expect(page.getByLabel('How much in all?')).toHaveValue('lots');
});

test('with the questions answered it stands beside the court’s range, by each way to an end', async ({
  page,
}) => {
  const person = personNamed('bank-two-hundred');
  await openFor(page, { ...person, answers: { ...DRIVER, ...person.answers } });
  const ways = page.locator('section:has(#offer-court)');
  await expect(ways.locator('h3')).toHaveText(['Say yes', 'Ask them for more', 'Go to court']);
  await expect(ways.locator('h4')).toHaveText([
    'A small claim on your own',
    'A solicitor who is paid if you win',
    'Join a group claim',
  ]);
  await expect(ways).toContainText('decided cases in this group');
  await expect(ways).toContainText(/If you win, between £[\d,]+ and £[\d,]+ would reach you/);
});

test('out of time it shows no court’s sum', async ({ page }) => {
  const person = personNamed('after-the-time');
  await openFor(page, { ...person, answers: { ...DRIVER, ...person.answers } });
  await expect(page.locator('#offer-court')).toHaveCount(0);
  await expect(page.locator('section:has(#offer-warnings) h3').first()).toHaveText(
    'By our count the time to claim has gone',
  );
});

test('names the story a reader came with, where the list is too long to hold it', async ({ page }) => {
  const facts = await (
    await page.request.get('./data/breaches/capita-fined-after-pension-records-are-stolen.json')
  ).json();
  await page.goto('/privacy/');
  await keepInTab(page, { breach: { ...facts, slug: 'an-older-story', organisation: 'An Older Story' } });
  await page.goto('/offer/');
  await expect(page.getByLabel('Is it about one of these?')).toHaveValue('an-older-story');
  await expect(page.getByRole('option', { name: 'An Older Story' })).toBeAttached();
});

test('a group claim over the breach is named, with what it takes', async ({ page }) => {
  await openFor(page, personNamed('open-group-claim'));
  const part = page.locator('section:has(#offer-joining)');
  await expect(part).toContainText('Thompsons Solicitors');
  await expect(part).toContainText('To join is not to sue');
});

test('the letters are begun with the offer in them, and one is for all', async ({ page }) => {
  const person = personNamed('family-of-four');
  await openFor(page, person);
  const letter = async (name: string) => {
    await page.getByRole('button', { name }).click();
    return page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  };
  const more = await letter('Ask for more than was offered');
  await expect(more).toHaveValue(/Thank you for your offer of £3,000, which is £750 for each of us\./);
  await expect(more).toHaveValue(/I write for 4 of us/);
  await expect(more).toHaveValue(/neither accepts your offer nor refuses it/);
  await expect(await letter('Ask what an offer covers')).toHaveValue(/We are thinking about it/);
  await expect(await letter('Say yes to an offer')).toHaveValue(/I accept it\./);
  await expect(await letter('Say no to an offer')).toHaveValue(/I do not accept it\./);
  expect(await faultsByAxe(page)).toEqual([]);
});

test('each of a family sees a range of their own from a pasted link', async ({ page }) => {
  const person = personNamed('family-of-four');
  await openFor(page, { ...person, answers: { ...DRIVER, ...person.answers } });
  const people = page.locator('.people li');
  await expect(people).toHaveCount(1);
  const link = (answers: typeof TLT) => `https://amends.example/estimate/#answers=${answersInLink(answers)}`;
  await page.getByLabel('Links to the others’ answers').fill(`${link(TLT)}\nnonsense`);
  await expect(people).toHaveCount(3);
  await expect(people.nth(1)).toContainText('£');
  await expect(people.nth(2)).toHaveText('This is no link to answers.');
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('safety-fear');
});

test('leaving quickly empties the tab of the offer too', async ({ page }) => {
  const neutral = 'https://www.bbc.co.uk/weather';
  await page.route(neutral, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await page.goto('/privacy/');
  await keepInTab(page, {
    answers: { recipients: ['hostile'] },
    offer: { form: 'money', pounds: 200, signs: true },
  });
  await page.goto('/offer/');
  await page.getByRole('button', { name: 'Exit this page' }).click();
  await page.waitForURL(neutral);
  await page.goto('/offer/');
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I have had an offer');
});

test('is there for everyone: small screens, wide spacing, both colours', async ({ page }) => {
  await page.goto('/offer/');
  await expect(page.getByRole('button', { name: 'See where it stands' })).toBeVisible();
  expect(await faultsByAxe(page)).toEqual([]);
  expect(await faultsForEveryone(page)).toEqual([]);
  const person = personNamed('family-of-four');
  await openFor(page, { ...person, answers: { ...DRIVER, ...person.answers } });
  expect(await faultsByAxe(page)).toEqual([]);
  expect(await faultsForEveryone(page)).toEqual([]);
});

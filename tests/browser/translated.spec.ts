import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { OPEN, toEnd } from './claim-part.ts';
import { answerOne } from './journey.ts';
import { TLT } from './people.ts';
import { openJudgments } from './result.ts';
import { keptInTab } from './tab.ts';
import { translate } from './translate.ts';

/* Everything is done twice, once with the page translated after each step: the words must be the same after each. */

const STORY = 'crown-prosecution-service-fined-over-lost-interview-discs';
const ANSWERS = { ...TLT, loss: 240 };

type Step = readonly [name: string, (page: Page) => Promise<unknown>];
const press = (name: string | RegExp): Step => [
  `press ${name}`,
  (page) => page.getByRole('button', { name }).click(),
];
const write = (label: string | RegExp, text: string): Step => [
  `write ${text} in ${label}`,
  (page) => page.getByLabel(label).first().fill(text),
];
const until = (name: string | RegExp): Step => [
  `until ${name}`,
  (page) => expect(page.getByRole('heading', { name }).first()).toBeVisible(),
];

const asked = allQuestions.filter(({ id }) => id in ANSWERS || id === 'loss');
const LETTER = 'Letter of claim';

const JOURNEY: readonly Step[] = [
  ['open', (page) => page.goto('./estimate/')],
  ['happened', (page) => answerOne(page, 'what-happened', ANSWERS)],
  ['for a child', (page) => answerOne(page, 'whose', { whose: 'my-child' } as Answers)],
  press('Continue'),
  press('Continue'),
  press('Back'),
  ['not for a child', (page) => answerOne(page, 'whose', ANSWERS)],
  ['nobody', (page) => page.evaluate(() => sessionStorage.clear())],
  ['elsewhere', (page) => page.goto('./404.html')],
  ['story', (page) => page.goto(`./estimate/#breach=${STORY}`)],
  ['its facts', (page) => expect(page.getByText('This is from our story about')).toBeVisible()],
  ['one of them', (page) => page.getByRole('checkbox').first().uncheck()],
  press('Start without them'),
  ['what happened', (page) => answerOne(page, 'what-happened', ANSWERS)],
  ['whose it was', (page) => answerOne(page, 'whose', ANSWERS)],
  ...asked.flatMap(({ id }): Step[] => [
    ...(id === 'distress' ? [press('Answer these questions')] : []),
    [`answer ${id}`, (page) => answerOne(page, id, ANSWERS)],
  ]),
  until('Check your answers'),
  until('Come back to these answers'),
  press('Change how bad it was'),
  press('Not at all'),
  press('Change how bad it was'),
  ['answer distress again', (page) => answerOne(page, 'distress', ANSWERS)],
  ...(['lasted', 'effects', 'diagnosis'] as const).map(
    (id): Step => [`answer ${id} again`, (page) => answerOne(page, id, ANSWERS)],
  ),
  press('Keep my answers on this device'),
  press('Change money lost'),
  ['answer loss', (page) => answerOne(page, 'loss', { ...ANSWERS, loss: 300 })],
  press('Keep the answers in this tab instead'),
  press('Delete the kept answers'),
  press('Make a link to these answers'),
  press('I understand, make the link'),
];

const RESULT: readonly Step[] = [
  press('See the result'),
  until('The nearest decided cases'),
  until('If you want to talk to someone'),
  ['judgments', openJudgments],
  ['their range', (page) => expect(page.locator('.judgments-only strong').first()).toBeVisible()],
  press('Back to your answers'),
  press('Change how long it was out'),
  press('A day or less'),
  press('See the result'),
  until('If you want to talk to someone'),
];

const goOn = press('Continue');
const boxed = (name: string, typed: string): Step => [
  `${name}: ${typed}`,
  (page) => page.getByLabel(name, { exact: true }).fill(typed),
];
const tick = (label: string): Step => [label, (page) => page.getByLabel(label, { exact: true }).check()];
const end = (name: 'Time' | 'Do now' | 'Letters' | 'Ways to an end'): Step => [
  name,
  (page) => toEnd(page, name),
];

const CLAIM: readonly Step[] = [
  press(OPEN),
  until('Where in the UK did this happen?'),
  goOn,
  tick('Scotland'),
  tick('England'),
  goOn,
  tick('Another company'),
  goOn,
  tick('It is still going on'),
  tick('Between two dates'),
  tick('I don’t know'),
  tick('I know the day, the month or the year'),
  boxed('Month', '13'),
  boxed('Year', '2024'),
  goOn,
  boxed('Month', '3'),
  goOn,
  tick('I don’t know'),
  goOn,
  tick('None of these'),
  goOn,
  tick('Nothing yet'),
  goOn,
  until('Check what you said'),
  press('See my next steps'),
  until('If you want to talk to someone'),
  end('Ways to an end'),
  ['the sums', (page) => page.getByText('Show the sums of a court claim').click()],
  write('The insurance you would pay, in pounds', '40'),
  write('The insurance you would pay, in pounds', 'a lot'),
  write('The insurance you would pay, in pounds', '400'),
  write('The share a lawyer named, in per cent', '40'),
  write('The share a lawyer named, in per cent', '31'),
  press('Change what you said'),
  press('Change nation'),
  tick('Scotland'),
  goOn,
  press('Change who was responsible'),
  tick('The police'),
  goOn,
  press('Change nation'),
  tick('England'),
  goOn,
  press('See my next steps'),
  end('Do now'),
  end('Letters'),
];

const LETTERS: readonly Step[] = [
  press(LETTER),
  ['names', (page) => page.locator('summary', { hasText: 'write them once for all letters' }).click()],
  write('Your name', 'Sam Example'),
  press('Copy'),
  [
    'words of my own',
    (page) =>
      page.getByRole('textbox', { name: /^Letter of claim: change it/ }).fill('Dear [name], I [feel] this.'),
  ],
  [
    'fewer gaps',
    (page) => page.getByRole('textbox', { name: /^Letter of claim: change it/ }).fill('Dear [name],'),
  ],
  press('Save for Word'),
  ['saved', (page) => expect(page.getByText('Saved as a Word file.').first()).toBeVisible()],
  press('Save as text'),
  press('Start this letter again'),
  press('Complain to the organisation'),
];

const words = (page: Page) =>
  page.evaluate(
    () => document.querySelector('#questionnaire')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );

/** Where two pages begin to say something else; empty where they do not. */
async function difference(page: Page, translated: Page): Promise<string> {
  const [told, shown] = [await words(page), await words(translated)];
  if (told === shown) return '';
  const at = [...told].findIndex((letter, index) => letter !== shown[index]);
  const part = (text: string) => text.slice(Math.max(0, at - 30), at + 60);
  return `“${part(told)}” became “${part(shown)}”`;
}

test('a page that the browser translates says the same after every step', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'saves files, which this driver cannot watch in Firefox');
  test.setTimeout(240_000);
  const other = await (
    await context.browser()?.newContext({ baseURL: test.info().project.use.baseURL })
  )?.newPage();
  if (!other) throw new Error('no second browser');
  for (const one of [page, other]) {
    await one.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => undefined } });
    });
    await one.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  }
  for (const [name, step] of [...JOURNEY, ...RESULT, ...CLAIM, ...LETTERS]) {
    await step(page);
    await step(other);
    await expect.poll(() => difference(page, other), { message: name }).toBe('');
    await other.evaluate(translate);
    await expect.poll(() => difference(page, other), { message: `${name}, translated` }).toBe('');
  }
  expect(await keptInTab(other)).toEqual({ ...(await keptInTab(page)), stamp: expect.anything() });
  await other.context().close();
});

import { expect, type Page, test } from '@playwright/test';
import { visitClaim, visitKeeping, visitSteps } from './steps.ts';

/** By step: what is there in roles and names, as a screen reader finds it, and what has focus. */
type Steps = Readonly<Record<string, { readonly focus: string; readonly shape: string }>>;

const JOURNEY: Steps = {
  'what-happened': {
    focus: 'body',
    shape: `
      - paragraph
      - group /./:
        - heading [level=1]
        - button /./
        - button /./`,
  },
  data: {
    focus: 'h1',
    shape: `
      - button "Back"
      - group /./:
        - heading [level=1]
        - checkbox /./
      - paragraph:
        - button "Continue"
      - group: Why we ask`,
  },
  error: {
    focus: '.error-summary',
    shape: `
      - button "Back"
      - alert "There is a problem":
        - heading [level=2]
        - paragraph:
          - link /./
      - group /./:
        - heading [level=1]
        - paragraph: /^Error. ./
        - checkbox /./
      - paragraph:
        - button "Continue"`,
  },
  depth: {
    focus: 'h1',
    shape: `
      - button "Back"
      - group /./:
        - heading [level=1]
        - button /./
        - button /./
        - button /./
        - button /./
      - group: Why we ask`,
  },
  'before-distress': {
    focus: 'h1',
    shape: `
      - button "Back"
      - heading [level=1]
      - paragraph:
        - button "Go on"
        - button "Skip these questions"
      - region "If you want to talk to someone":
        - heading [level=2]
        - list:
          - listitem:
            - link /./`,
  },
  loss: {
    focus: 'h1',
    shape: `
      - button "Back"
      - heading [level=1]
      - textbox /./
      - paragraph:
        - button "Continue"`,
  },
  check: {
    focus: 'h1',
    shape: `
      - button "Back"
      - heading "Check your answers" [level=1]
      - term: /./
      - definition: /./
      - definition:
        - button /^Change ./
      - paragraph:
        - button "See the result"
      - region "Come back to these answers":
        - heading [level=2]
        - heading "Keep my answers on this device" [level=3]
        - heading "Make a link" [level=3]`,
  },
  result: {
    focus: 'h1',
    shape: `
      - article:
        - region "Your result in short":
          - heading [level=1]
          - paragraph: If a court found the law was broken
          - figure:
            - img /^A scale from nothing to ./
        - paragraph:
          - button "What to do now"
          - button "Take this to an adviser"
        - region "What to do now":
          - heading "What to do now" [level=2]
          - list:
            - listitem:
              - heading [level=3]
        - region "Can you still claim?":
          - heading [level=2]
          - paragraph:
            - button /./
        - group:
          - heading "Why this range" [level=2]
        - region "If you want to talk to someone":
          - list:
            - listitem:
              - link /./`,
  },
};

const CLAIM: Steps = {
  'claim questions': {
    focus: '#claim-title',
    shape: `
      - article:
        - region "A few more questions":
          - heading [level=2]
          - group "Where in the UK did this happen?":
            - heading [level=3]
            - radio "England"
            - radio "I don’t know"
            - group: /Why we ask/
          - group "When did it happen?":
            - group /^The date/:
              - textbox "Day"
              - textbox "Month"
              - textbox "Year"
          - group "Have you already done any of these?":
            - checkbox "None of these"
          - paragraph:
            - button "Show me"`,
  },
  'claim error': {
    focus: '.claim .error-summary',
    shape: `
      - article:
        - region "A few more questions":
          - alert "There is a problem":
            - heading [level=3]
            - list:
              - listitem:
                - link /Where in the UK/
              - listitem:
                - link /./
              - listitem:
                - link /./
              - listitem:
                - link /^When it happened/
              - listitem:
                - link /./
              - listitem:
                - link /./
          - group "Where in the UK did this happen?":
            - paragraph: /^Error. ./
            - radio "England"`,
  },
  claim: {
    focus: '#claim-title',
    shape: `
      - article:
        - region "Whether you can still claim, and what to do now":
          - heading [level=2]
          - term: Nation
          - definition: England
          - paragraph:
            - button "Change these answers"
          - region /./:
            - heading [level=2]
          - region "Before you go further":
            - heading [level=2]
            - heading [level=3]
            - group: /more things to know/
          - region "What to do now, in order":
            - list:
              - listitem:
                - heading [level=3]
          - region "Ways to an end":
            - heading [level=2]
            - region "Ask the organisation":
              - heading [level=3]
              - term: What it has brought
              - definition: /./
            - group: Show the sums of a court claim
          - region "Which law, and which court":
            - heading [level=2]
          - region "Letters and papers, already begun":
            - list:
              - listitem:
                - heading [level=3]:
                  - button /./`,
  },
  letter: {
    focus: '[aria-controls=letter-of-claim-paper]',
    shape: `
      - article:
        - region "Whether you can still claim, and what to do now":
          - region "Ways to an end":
            - group:
              - paragraph: /^Error. ./
              - textbox "The share a lawyer named, in per cent" [invalid]
          - region "Letters and papers, already begun":
            - list:
              - listitem:
                - heading [level=3]:
                  - button "Letter of claim" [expanded]
                - group: "Names, and what you want: write them once for all letters"
                - textbox /^Letter of claim. change it as you like/
                - heading "Before you send it" [level=4]
                - list
                - paragraph:
                  - button "Save for Word"
                  - button "Print"
                  - button "Save as text"
                  - button "Copy"
                - status`,
  },
};

const KEEPING: Steps = {
  judgments: {
    focus: '.judgments-only summary',
    shape: `
      - article:
        - group:
          - heading "How sure we are" [level=2]
          - group:
            - text: Court judgments only
            - status:
              - paragraph:
                - strong: /^£/`,
  },
  'link warning': {
    focus: '.make-link .notice',
    shape: `
      - article:
        - group:
          - heading "Keep my answers on this device" [level=3]
          - paragraph: Your answers are kept on this device.
          - paragraph:
            - button "Delete the kept answers"
          - heading "Make a link" [level=3]
          - paragraph: /^Anyone with the link can read your answers/
          - paragraph:
            - button "I understand, make the link"
            - button "Do not make it"`,
  },
  'kept, with a link': {
    focus: '#answers-link',
    shape: `
      - article:
        - group:
          - textbox "Link to these answers"
          - paragraph:
            - button "Copy the link"
            - status`,
  },
  'which answers': {
    focus: '#which-answers',
    shape: `
      - region "Which answers do you want?":
        - heading [level=2]
        - paragraph:
          - button "Use the answers in the link"
          - button "Go on with this tab as it is"
      - heading [level=1]`,
  },
  arrived: {
    focus: '.arrival',
    shape: `
      - status:
        - paragraph: /from the link/
        - paragraph:
          - button "Close this message"
      - heading [level=1]`,
  },
};

for (const [part, steps, visit] of [
  ['each step', JOURNEY, visitSteps],
  ['the part about a claim', CLAIM, visitClaim],
  ['what is fetched late', KEEPING, visitKeeping],
] as const) {
  test(`${part} says what it is to a screen reader, and focus is there`, async ({ page }) => {
    const seen: string[] = [];
    await visit(page, async (step) => {
      seen.push(step);
      await expectStep(page, step, steps[step]);
    });
    expect(seen).toEqual(Object.keys(steps));
  });
}

async function expectStep(page: Page, step: string, wanted: Steps[string] | undefined): Promise<void> {
  await expect(page.locator('.journey'), step).toMatchAriaSnapshot(wanted?.shape ?? '');
  await expect(page.locator('h1'), step).toHaveCount(1);
  const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
  expect(
    await page.evaluate((there) => document.activeElement?.matches(there), wanted?.focus ?? ''),
    `${step}: focus is on ${focus}`,
  ).toBe(true);
  const title = await page.title();
  expect(title.startsWith('Error: '), `${step}: ${title}`).toBe(step.endsWith('error'));
}

test('focus goes on from where a button was that is gone', async ({ page }) => {
  await visitKeeping(page, async () => undefined);
  const focus = (selector: string) => expect(page.locator(selector)).toBeFocused();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await focus('.journey h1');
  await page.getByRole('button', { name: 'Delete the kept answers' }).click();
  await focus('.keep-here h3');
  await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
  await focus('.keep-here h3');
  await page.getByRole('button', { name: 'Make a link to these answers' }).click();
  await focus('.make-link .notice');
  await page.getByRole('button', { name: 'Do not make it' }).click();
  await focus('.make-link .button');
  await page.goto('/estimate/');
  await page.getByRole('button', { name: 'Delete my answers and start again' }).click();
  await focus('.journey h1');
});

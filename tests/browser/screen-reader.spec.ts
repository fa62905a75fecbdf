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
        - paragraph: Name, address, money or work
        - group "Name, address, money or work":
          - checkbox "Name, email or phone number"
        - group: Crime, abuse, asylum, safety
        - button "I don’t know"
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
        - group "Name, address, money or work":
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
        - button "Answer these questions"
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
      - group "Did you lose money because of it?":
        - heading [level=1]
        - text: Money stolen
        - textbox "Money stolen"
        - text: Pay lost
        - textbox "Pay lost"
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
        - region "Your claim":
          - paragraph:
            - button "Can I still claim, and how?"
        - group:
          - heading "Why this range" [level=2]
        - region "If you want to talk to someone":
          - list:
            - listitem:
              - link /./`,
  },
};

const WAY_THROUGH = `
      - article:
        - button "Back to your result"
        - navigation "Your claim":
          - list:
            - listitem:
              - link "Time"
            - listitem:
              - link "Do now"
            - listitem:
              - link "Letters"
            - listitem:
              - link "Ways to an end"`;

const CLAIM: Steps = {
  'claim/nation': {
    focus: 'h1',
    shape: `
      - button "Back"
      - paragraph: /^Question 1 of at most \\d+$/
      - group "Where in the UK did this happen?":
        - heading [level=1]
        - radio "England"
        - radio "I don’t know"
      - paragraph:
        - button "Continue"
      - group: Why we ask`,
  },
  'claim/age-then': {
    focus: 'h1',
    shape: `
      - group /^If the person was under 18/:
        - heading [level=1]
        - textbox /^If the person was under 18/`,
  },
  'claim/happened': {
    focus: 'h1',
    shape: `
      - group "When did it happen?":
        - heading [level=1]
        - radio "I know the day, the month or the year" [checked]
        - group /^The date/:
          - textbox "Day"
          - textbox "Month"
          - textbox "Year"`,
  },
  'claim error': {
    focus: '.claim-form .error-summary',
    shape: `
      - button "Back"
      - alert "There is a problem":
        - heading [level=2]
        - paragraph:
          - link /./
      - group "When did it happen?":
        - heading [level=1]
        - paragraph: /^Error. ./`,
  },
  'claim/proof': {
    focus: 'h1',
    shape: `
      - group "What proof do you have so far?":
        - heading [level=1]
        - checkbox "Nothing yet"
      - paragraph:
        - button "Continue"`,
  },
  'claim/check': {
    focus: 'h1',
    shape: `
      - button "Back"
      - heading "Check what you said" [level=1]
      - term: Where in the UK did this happen?
      - definition: England
      - definition:
        - button "Change nation"
      - paragraph:
        - button "See my next steps"`,
  },
  'claim/time': {
    focus: 'h1',
    shape: `${WAY_THROUGH}
        - heading [level=1]
        - region "Make sure you are safe":
          - heading [level=2]
        - region "The time you have":
          - list:
            - listitem:
              - heading [level=2]
        - region "Before you go further":
          - heading [level=2]
          - heading [level=3]
          - group: /more things to know/
        - paragraph:
          - 'button "Next: what to do now"'
          - button "Change what you said"
        - region "If you want to talk to someone"`,
  },
  'claim/do-now': {
    focus: 'h1',
    shape: `${WAY_THROUGH}
        - heading "What to do now, in order" [level=1]
        - list:
          - listitem:
            - heading "Make sure you are safe" [level=2]`,
  },
  'claim/letters': {
    focus: '[aria-controls=letter-of-claim-paper]',
    shape: `${WAY_THROUGH}
        - heading "Letters and papers, already begun" [level=1]
        - paragraph:
          - 'button "First: make sure you are safe"'
        - region "Letters and papers":
          - heading "Open the one you need" [level=2]
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
  'claim/ways': {
    focus: '#keep-share',
    shape: `${WAY_THROUGH}
        - heading "Ways to an end" [level=1]
        - region "Ask the organisation":
          - heading [level=2]
          - term: What it has brought
          - definition: /./
        - group:
          - paragraph: /^Error. ./
          - textbox "The share a lawyer named, in per cent" [invalid]
        - region "Which law, and which court":
          - heading [level=2]`,
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
      - article`,
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

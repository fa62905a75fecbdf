import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { askedOnly } from '../../src/claim/read-circumstances.ts';
import { type Answer, type Answers, applies, isAnswered, settle } from '../../src/questions/answers.ts';
import { claimQuestions } from '../../src/questions/claim-questions.ts';
import { answersInLink } from '../../src/questions/link.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';
import { OPEN } from './claim-part.ts';
import { unfold } from './groups.ts';
import { keptInTab } from './tab.ts';
import { translate } from './translate.ts';

/** What the tab must know of whoever is in it. */
export type Somebody = {
  readonly answers: Answers;
  readonly circumstances: Readonly<Record<string, unknown>>;
  readonly story: string | null;
};
const NOBODY: Somebody = { answers: {}, circumstances: {}, story: null };

export type Tools = {
  readonly random: () => number;
  /** Stories that a link may name. */
  readonly stories: readonly string[];
  /** Takes the network away, or brings it back. */
  readonly offline: (isOff: boolean) => Promise<void>;
  /** What a result must show for these answers. */
  readonly seeResult: (page: Page, somebody: Somebody) => Promise<void>;
};

export type Walked = { readonly steps: number; readonly surprises: Readonly<Record<string, number>> };

/** Numbers from 0 to 1, the same for the same seed. */
export function generator(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A person with every question answered at random. */
function anybody(random: () => number): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of allQuestions) {
    if (question.asks === 'pounds') continue;
    const option = question.options[Math.floor(random() * question.options.length)]?.value ?? 'unknown';
    answers[question.id] = question.asks === 'many' ? [option] : option;
  }
  return settle(answers as Answers);
}

/**
 * Walks from wherever the tab stands to a result, pressing the page's own controls at random. At each step something may
 * come between: a reload, Back, another person's link, another story, a translation, a network that is lost. After each
 * step the tab must hold what this person said: no answer lost, none of anybody else's.
 */
export async function walk(page: Page, tools: Tools): Promise<Walked> {
  const { random } = tools;
  const chance = (share: number) => random() < share;
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One;
  const surprises: Record<string, number> = {};
  let somebody = await whoIsKept(page);
  let offlineFor = 0;

  const place = () => page.locator('.journey').getAttribute('data-place');
  const press = (words: RegExp) => page.getByRole('button', { name: words }).first().click();
  /** A press that leads to another place. */
  const go = async (at: string, pressed: Promise<void>) => {
    await pressed;
    await expect(page.locator('.journey')).not.toHaveAttribute('data-place', at);
  };
  const held = async (told: string) => {
    await expect.poll(() => whoIsKept(page), { message: told }).toEqual(somebody);
  };

  for (let steps = 1; steps < 150; steps += 1) {
    const at = (await place()) ?? '';
    if (chance(0.3)) await surprise(at);
    else if (at === 'before-distress') await beforeDistress();
    else if (at === 'check') await atCheck(steps);
    else if (at === 'result') {
      await tools.seeResult(page, somebody);
      // The claim is kept once a result was seen with a network.
      await tools.offline(false);
      if (chance(0.7)) {
        await claim();
        await page.goto('./estimate/#/result');
        await expect(page.locator('.journey')).toHaveAttribute('data-place', 'result');
      }
      return { steps, surprises };
    } else await atQuestion(at);
    offlineFor -= 1;
    if (offlineFor === 0) await tools.offline(false);
    await held(`after step ${steps}, at ${at}`);
  }
  throw new Error(`no result: ${JSON.stringify(somebody)}`);

  async function beforeDistress(): Promise<void> {
    if (chance(0.8)) return go('before-distress', press(/^Answer these questions$/));
    let answers = somebody.answers;
    for (const question of allQuestions) {
      if (question.part !== 'distress' || !applies(question, answers) || isAnswered(question, answers))
        continue;
      answers = { ...answers, [question.id]: question.asks === 'many' ? ['unknown'] : 'unknown' };
    }
    somebody = { ...somebody, answers: settle(answers) };
    await go('before-distress', press(/^Skip these questions$/));
  }

  async function atCheck(step: number): Promise<void> {
    await expect(page.locator('.summary')).toBeVisible();
    const changes = await page.locator('.summary .change button').all();
    if (step < 60 && chance(0.3)) await go('check', pick(changes).click());
    else await go('check', press(/^(See the result|Answer what is missing)$/));
  }

  async function atQuestion(at: string): Promise<void> {
    await expect(page.getByRole('heading', { name: 'One moment' })).toHaveCount(0);
    if (await page.getByRole('heading', { name: 'Is this what happened?' }).count()) return atStory(at);
    const question = [...allQuestions, whoseQuestion].find(({ id }) => id === at);
    if (!question) throw new Error(`no question ${at}`);
    const back = page.getByRole('button', { name: /^Back/ });
    if (chance(0.05) && (await back.count())) return go(at, back.click());
    await expectTicked(at);
    if (question.asks === 'pounds') return atPounds();
    if (question.asks === 'one' || chance(0.2)) {
      const buttons = page.locator('.journey fieldset button');
      const button = pick(await buttons.all());
      const value = (await button.getAttribute('value')) ?? '';
      if (chance(0.1)) await surpriseWithin();
      await go(at, button.click());
      return said(at, question.asks === 'one' ? value : value === '' ? [] : [value]);
    }
    await unfold(page);
    const boxes = await page.locator('.journey fieldset input').all();
    const wanted = 1 + Math.floor(random() * 3);
    if (!chance(0.05)) for (let tick = 0; tick < wanted; tick += 1) await pick(boxes).click();
    if (chance(0.1)) await surpriseWithin();
    const ticked = await page
      .locator('.journey fieldset input:checked')
      .evaluateAll((inputs) => inputs.map(({ id }) => id.slice(id.lastIndexOf('-') + 1)));
    await press(/^Continue$/);
    if (ticked.length === 0) return expect(page.locator('.error-summary')).toBeVisible();
    const values = ticked
      .filter((index) => index !== 'none')
      .map((index) => question.options[Number(index)]?.value);
    said(at, values);
    await expect(page.locator('.journey')).not.toHaveAttribute('data-place', at);
  }

  function said(id: string, answer: unknown): void {
    const { answers, circumstances } = somebody;
    somebody =
      id === 'whose'
        ? { ...somebody, circumstances: { ...circumstances, whose: answer } }
        : { ...somebody, answers: settle({ ...answers, [id]: answer } as Answers) };
  }

  /** What a story answers is taken up but for what loses its tick, or not at all. */
  async function atStory(at: string): Promise<void> {
    if (chance(0.2)) {
      await press(/^Start without them$/);
      somebody = { ...somebody, story: null };
      return;
    }
    const boxes = page.locator('.journey input');
    if (chance(0.3)) await boxes.first().uncheck();
    const ticked = await page
      .locator('.journey input:checked')
      .evaluateAll((inputs) => inputs.map(({ id }) => id.replace('story-', '')));
    await press(/^Use these answers$/);
    const { answers } = JSON.parse(readFileSync(`dist/data/breaches/${somebody.story}.json`, 'utf8'));
    const kept = Object.fromEntries(ticked.map((id) => [id, answers[id]]));
    somebody = { ...somebody, answers: settle({ ...somebody.answers, ...kept } as Answers) };
    if (ticked.includes(at)) await expect(page.locator('.journey')).not.toHaveAttribute('data-place', at);
  }

  async function atPounds(): Promise<void> {
    const pounds = chance(0.5) ? '' : String(Math.floor(random() * 5000));
    const boxes = await page.locator('.pounds-field:has-text("£") input').all();
    const box = pick(boxes);
    await box.fill('a lot');
    await press(/^Continue$/);
    await expect(page.locator('.error-summary')).toBeVisible();
    for (const one of boxes) await one.fill('');
    await box.fill(pounds);
    const { loss: _, ...others } = somebody.answers;
    somebody = { ...somebody, answers: pounds === '' ? others : { ...others, loss: Number(pounds) } };
    await press(/^Continue$/);
    await expect(page.locator('.journey')).not.toHaveAttribute('data-place', 'loss');
  }

  /** The page shows this person's own answer, or a story's, and nobody else's. */
  async function expectTicked(at: string): Promise<void> {
    const given = { ...somebody.circumstances, ...(somebody.answers as Readonly<Record<string, unknown>>) }[
      at
    ];
    if (given === undefined && somebody.story !== null) return;
    if (await page.locator('.error-summary').count()) return;
    const count = Array.isArray(given)
      ? Math.max(1, given.length)
      : given === undefined || at === 'loss'
        ? 0
        : 1;
    await expect(page.locator('.journey fieldset :is(input:checked, [aria-pressed])')).toHaveCount(count);
  }

  /** What may come while a question is half answered: what is ticked stays. */
  async function surpriseWithin(): Promise<void> {
    surprises.within = (surprises.within ?? 0) + 1;
    await page.evaluate(translate);
  }

  async function surprise(at: string): Promise<void> {
    const kind = pick(['reload', 'back', 'link', 'story', 'translation', 'network'] as const);
    surprises[kind] = (surprises[kind] ?? 0) + 1;
    if (kind === 'translation') return page.evaluate(translate);
    if (kind === 'network') {
      offlineFor = 3;
      return tools.offline(true);
    }
    if (kind === 'back') return goBack();
    if (kind === 'link') return followLink();
    if (kind === 'story') return followStory();
    await page.reload();
    await expect(page.locator('.journey')).toHaveAttribute('data-place', at);
  }

  async function goBack(): Promise<void> {
    const behind = await page.evaluate(() => Number(Object(history.state).depth ?? 0));
    if (behind === 0) return;
    await page.evaluate(
      () =>
        new Promise<void>((settle) => {
          addEventListener('popstate', () => setTimeout(settle, 50), { once: true });
          history.back();
        }),
    );
  }

  async function followLink(): Promise<void> {
    const other = anybody(random);
    const isTaken = holds(somebody);
    const isSame = JSON.stringify(other) === JSON.stringify(settle(somebody.answers));
    await page.goto(`./estimate/#answers=${answersInLink(other)}`);
    if (!isTaken || isSame) {
      if (!isTaken) somebody = { ...NOBODY, answers: other };
      await expect(page.locator('.arrival')).toBeVisible();
      return;
    }
    await expect(page.getByRole('heading', { name: 'Which answers do you want?' })).toBeVisible();
    if (chance(0.4)) {
      await press(/^Use the answers in the link$/);
      somebody = { ...NOBODY, answers: other };
    } else await press(/^Go on with this tab as it is$/);
  }

  async function followStory(): Promise<void> {
    // The facts of a story are no part of what is kept for use without a network.
    await tools.offline(false);
    const slug = pick(tools.stories);
    const isOther = holds(somebody) && somebody.story !== slug;
    await page.goto(`./estimate/#breach=${slug}`);
    if (!isOther) {
      somebody = { ...somebody, story: slug };
      return;
    }
    await expect(page.getByRole('heading', { name: 'Which answers do you want?' })).toBeVisible();
    if (chance(0.3)) {
      await press(/^Start again with this (story|page)$/);
      somebody = { ...NOBODY, story: slug };
    } else await press(/^Go on with this tab as it is$/);
  }

  /** Some pages of the claim: each answer is kept once the person goes on, and the page stays through a reload. */
  async function claim(): Promise<void> {
    await go('result', press(new RegExp(`^${OPEN.replace('?', '\\?')}$`)));
    for (let change = 0; change < 4; change += 1) {
      const place = (await page.locator('.journey').getAttribute('data-place')) ?? '';
      const question = claimQuestions.find(({ id }) => `claim/${id}` === place);
      if (question?.asks !== 'one') return;
      const at = Math.floor(random() * question.options.length);
      await page.locator(`[id="claim-${question.id}-${at}"]`).click();
      await press(/^Continue$/);
      await expect(page.locator('.journey')).not.toHaveAttribute('data-place', place);
      const said = askedOnly({
        ...somebody.circumstances,
        [question.id]: question.options[at]?.value,
      } as never);
      somebody = { ...somebody, circumstances: said };
      await held(`after ${place}`);
      if (chance(0.3)) {
        const before = page.url();
        await page.evaluate(translate);
        await page.reload();
        await expect(page.locator('.journey h1')).toBeFocused();
        expect(page.url(), `the page after ${place}, loaded again`).toBe(before);
        await held(`after a reload, after ${place}`);
      }
    }
  }
}

function holds({ answers, circumstances }: Somebody): boolean {
  return Object.keys(answers).length > 0 || Object.keys(circumstances).length > 0;
}

export async function whoIsKept(page: Page): Promise<Somebody> {
  const kept = await keptInTab(page);
  if (kept === null) return NOBODY;
  const { answers, circumstances, breach } = kept;
  return { answers: settle(answers), circumstances, story: Object(breach).slug ?? null };
}

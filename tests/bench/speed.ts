import { type Browser, chromium, type Page } from 'playwright-core';
import type { Answers } from '../../src/questions/answers.ts';
import { isAsked } from '../../src/questions/list.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { answerOne, begun } from '../browser/journey.ts';
import { claimant } from '../browser/people.ts';
import { findChromium } from '../browsers.ts';
import { keepFigures } from './figures.ts';
import { installBenchPackages } from './install.ts';
import { type Served, serveFolder } from './serve-folder.ts';

/*
 * What a person with a slow phone waits for, in Chromium: the processor four times slower, and Lighthouse's slow 4G
 * (1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back). The same journey in the SurveyJS build. Medians of `RUNS`.
 */
const RUNS = Number(process.argv[2] ?? 5);
const SLOWER = 4;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};
const PERSON: Answers = { ...claimant('driver-v-cps'), 'what-happened': 'sent-wrong' };
const ASKED = allQuestions.filter(isAsked);
const FIRST = ASKED[0]?.text ?? '';

/** Milliseconds; the shift of the layout has no unit. */
type Times = {
  readonly first: number;
  readonly next: number;
  readonly result: number;
  readonly blocked: number;
  readonly inp: number;
  readonly shift: number;
};

/** Runs in the page before its own script: keeps what the browser says of long tasks, shifts and slow events. */
function watch(): void {
  const seen = { blocked: 0, shift: 0, events: new Map<number, number>() };
  Object.assign(window, { seen });
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);
  observe('longtask', ({ duration }) => {
    seen.blocked += duration - 50;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  observe('event', (entry) => {
    const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
    if (interactionId)
      seen.events.set(interactionId, Math.max(duration, seen.events.get(interactionId) ?? 0));
  });
}

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Presses what `press` presses, and says how long it was until `shown` was there, by the page's own clock. */
async function until(page: Page, press: () => Promise<void>, shown: string): Promise<number> {
  const waiting = page.evaluate(
    (selector) =>
      new Promise<number>((done) => {
        let start = 0;
        addEventListener(
          'click',
          () => {
            start = performance.now();
          },
          { capture: true },
        );
        const look = () => {
          if (start && document.querySelector(selector))
            requestAnimationFrame(() => done(performance.now() - start));
          else requestAnimationFrame(look);
        };
        look();
      }),
    shown,
  );
  await press();
  return waiting;
}

async function watched(page: Page): Promise<Pick<Times, 'blocked' | 'inp' | 'shift'>> {
  return page.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { blocked: number; shift: number; events: Map<number, number> };
    };
    return { blocked: seen.blocked, shift: seen.shift, inp: Math.max(0, ...seen.events.values()) };
  });
}

async function ours(browser: Browser, { address }: Served): Promise<Times> {
  const page = await slowPage(browser);
  await page.goto(`${address}/estimate/`, { waitUntil: 'commit' });
  await page.locator('.journey[data-place=what-happened]').waitFor({ timeout: 60_000 });
  const first = await page.evaluate(() => performance.now());
  await begun(page, PERSON);
  const next = await until(page, () => answerOne(page, 'data', PERSON), '.journey[data-place=depth]');
  for (;;) {
    const place = (await page.locator('.journey').getAttribute('data-place')) ?? '';
    if (place === 'check') break;
    if (place === 'before-distress') await page.getByRole('button', { name: 'Answer these questions' }).click();
    else await answerOne(page, place, PERSON);
    await page.locator(`.journey:not([data-place="${place}"])`).waitFor();
  }
  const result = await until(
    page,
    () => page.getByRole('button', { name: 'See the result' }).click(),
    '.result h1',
  );
  const times = { first, next, result, ...(await watched(page)) };
  await page.context().close();
  return times;
}

async function surveyJs(browser: Browser, { address }: Served): Promise<Times> {
  const page = await slowPage(browser);
  await page.goto(`${address}/`, { waitUntil: 'commit' });
  await page.getByText(FIRST).first().waitFor({ timeout: 120_000 });
  const first = await page.evaluate(() => performance.now());
  let next = 0;
  let result = 0;
  for (const question of ASKED) {
    const shown = page.locator('.sd-question').first();
    if ((await shown.count()) === 0) break;
    const name = await shown.getAttribute('data-name');
    if (name !== question.id) continue;
    const given = PERSON[question.id as keyof typeof PERSON];
    const wanted = Array.isArray(given) && given.length === 0 ? ['none'] : [given].flat();
    for (const value of wanted)
      if (question.asks !== 'pounds') await shown.locator(`input[value="${value}"]`).check({ force: true });
    const last = question.asks === 'pounds';
    const press = () =>
      page.locator(last ? '.sd-navigation__complete-btn' : '.sd-navigation__next-btn').click();
    const took = await until(
      page,
      press,
      last ? '.outcome' : `.sd-question:not([data-name="${question.id}"])`,
    );
    if (last) result = took;
    else next ||= took;
  }
  const times = { first, next, result, ...(await watched(page)) };
  await page.context().close();
  return times;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function row(runs: readonly Times[]): object {
  const of = (key: keyof Times) => Math.round(median(runs.map((run) => run[key])));
  return {
    'first question (ms)': of('first'),
    'next question (ms)': of('next'),
    'result (ms)': of('result'),
    'blocked in all (ms)': of('blocked'),
    'worst response (ms)': of('inp'),
    'layout shift': median(runs.map(({ shift }) => shift)).toFixed(3),
  };
}

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is needed');
installBenchPackages();
const { buildRivals } = await import('./rivals.ts');
const [survey] = await buildRivals();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const rows: Record<string, object> = {};
const all = new Map<string, readonly Times[]>();
const journeys = [
  { name: 'Amends', folder: 'dist', walk: ours },
  ...(survey ? [{ name: survey.name, folder: survey.folder, walk: surveyJs }] : []),
];
for (const { name, folder, walk } of journeys) {
  const served = await serveFolder(folder);
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await walk(browser, served));
  served.close();
  rows[name] = row(runs);
  all.set(name, runs);
}
await browser.close();
console.log(
  `Medians of ${RUNS} runs. Processor ${SLOWER} times slower; 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency.`,
);
console.table(rows);
console.log('Other work on the machine lengthens these times, for both alike.');

const STEPS = { first: 'the first question', next: 'the next question', result: 'the result' } as const;
const ofAll = (name: string, step: keyof Times) => median((all.get(name) ?? []).map((run) => run[step]));
const steps = Object.entries(STEPS) as [keyof typeof STEPS, string][];
if (survey)
  keepFigures(
    'speed',
    steps.map(([step, what]) => ({
      of: 'speed',
      what: `${what}, on a slow phone`,
      unit: 'ms',
      ours: ofAll('Amends', step),
      beside: survey.name,
      theirs: ofAll(survey.name, step),
    })),
  );

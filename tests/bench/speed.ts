import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Answers } from '../../src/questions/answers.ts';
import { isStep } from '../../src/questions/list.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { answerOne, begun } from '../browser/journey.ts';
import { claimant } from '../browser/people.ts';
import { findChromium } from '../browsers.ts';
import { type Figure, keepFigures } from './figures.ts';
import { installBenchPackages } from './install.ts';
import { type Link, type Served, serveFolder } from './serve-folder.ts';

/*
 * What a person with a slow phone waits for, in Chromium: the processor four times slower, and Lighthouse's slow 4G
 * (1.6 Mbit/s, 150 ms there and back) as one link for the page and its service worker. The same journey in the SurveyJS
 * build. Medians of `RUNS`; each run walks every way once, so that other work on the machine falls on all alike.
 */
const RUNS = Number(process.argv[2] ?? 5);
const SLOWER = 4;
const SLOW_4G: Link = { latency: 150, rate: 200 };
/** How long somebody looks at the check page at least, in milliseconds. */
const LOOK = 1_500;
/** What a result needs and the check page fetches. */
const FOR_THE_RESULT = /\/(result\.[\w-]+\.(js|css)|data\/(estimator|law|without-court)\.json)$/;
/** The result, as a share of the time that it takes where nothing is fetched before the press. */
const MOST_OF_RESULT = 0.55;
/** How much longer a step may take because a service worker is installed beside it. */
const MOST_BESIDE_WORKER = 1.2;
const PERSON: Answers = { ...claimant('driver-v-cps'), 'what-happened': 'sent-wrong' };
const ASKED = allQuestions.filter(isStep);
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

/** How a journey of ours is walked. */
type Way = {
  /** `installing`: a first visit that gets one. `there`: it was kept on an earlier visit. */
  readonly worker: 'none' | 'installing' | 'there';
  /** Nothing that a result needs comes before “See the result” is pressed. */
  readonly held?: boolean;
};

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

const phone = (browser: Browser, serviceWorkers: 'allow' | 'block') =>
  browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers });

async function visitBefore(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
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
            Object(window).pressed?.();
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

async function ours(browser: Browser, served: Served, { worker, held = false }: Way): Promise<Times> {
  const context = await phone(browser, worker === 'none' ? 'block' : 'allow');
  const address = `${served.address}/estimate/`;
  if (worker === 'there') await visitBefore(context, address);
  const page = await slowPage(context);
  let isAtCheck = false;
  if (held) {
    served.hold(FOR_THE_RESULT);
    await page.exposeFunction('pressed', () => isAtCheck && served.letGo());
  }
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.journey[data-place=what-happened]').waitFor({ timeout: 60_000 });
  const first = await page.evaluate(() => performance.now());
  await begun(page, PERSON);
  const next = await until(page, () => answerOne(page, 'data', PERSON), '.journey[data-place=depth]');
  for (;;) {
    const place = (await page.locator('.journey').getAttribute('data-place')) ?? '';
    if (place === 'check') break;
    if (place === 'before-distress')
      await page.getByRole('button', { name: 'Answer these questions' }).click();
    else await answerOne(page, place, PERSON);
    await page.locator(`.journey:not([data-place="${place}"])`).waitFor();
  }
  await page.waitForTimeout(LOOK);
  isAtCheck = true;
  const result = await until(
    page,
    () => page.getByRole('button', { name: 'See the result' }).click(),
    '.result h1',
  );
  const times = { first, next, result, ...(await watched(page)) };
  await context.close();
  return times;
}

async function surveyJs(browser: Browser, { address }: Served): Promise<Times> {
  const page = await slowPage(await phone(browser, 'block'));
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
const WAYS = {
  alone: 'Amends, without a service worker',
  held: 'the same, nothing fetched for the result before the press',
  installing: 'Amends, a first visit with the service worker',
  there: 'Amends, a second visit with it',
} as const;
const site = await serveFolder('dist', SLOW_4G);
const walks: Record<string, () => Promise<Times>> = {
  [WAYS.alone]: () => ours(browser, site, { worker: 'none' }),
  [WAYS.held]: () => ours(browser, site, { worker: 'none', held: true }),
  [WAYS.installing]: () => ours(browser, site, { worker: 'installing' }),
  [WAYS.there]: () => ours(browser, site, { worker: 'there' }),
};
const rival = survey && (await serveFolder(survey.folder, SLOW_4G));
if (survey && rival) walks[survey.name] = () => surveyJs(browser, rival);

const all = new Map<string, Times[]>(Object.keys(walks).map((name) => [name, []]));
// The first walk of each is not counted: files are compressed when they are first asked for.
for (let run = 0; run <= RUNS; run += 1)
  for (const [name, walk] of Object.entries(walks)) {
    const times = await walk();
    if (run > 0) all.get(name)?.push(times);
  }
site.close();
rival?.close();
await browser.close();
console.log(
  `Medians of ${RUNS} runs. Processor ${SLOWER} times slower; 1.6 Mbit/s, 150 ms latency; ${LOOK} ms on the check page.`,
);
console.table(Object.fromEntries([...all].map(([name, runs]) => [name, row(runs)])));
console.log('The walks take turns, so that other work on the machine falls on all of them.');

const STEPS = { first: 'the first question', next: 'the next question', result: 'the result' } as const;
const ofAll = (name: string, step: keyof Times) => median((all.get(name) ?? []).map((run) => run[step]));
const steps = Object.entries(STEPS) as [keyof typeof STEPS, string][];
function figure(step: keyof typeof STEPS, ours: string, theirs: string, most = 1): Figure {
  const on = ours === WAYS.alone ? 'on a slow phone' : `on a slow phone (${ours})`;
  return {
    of: 'speed',
    what: `${STEPS[step]}, ${on}`,
    unit: 'ms',
    ours: ofAll(ours, step),
    beside: theirs,
    theirs: ofAll(theirs, step),
    most,
  };
}
keepFigures('speed', [
  ...(survey ? steps.map(([step]) => figure(step, WAYS.alone, survey.name)) : []),
  figure('result', WAYS.alone, WAYS.held, MOST_OF_RESULT),
  ...steps.map(([step]) => figure(step, WAYS.installing, WAYS.alone, MOST_BESIDE_WORKER)),
  ...steps.map(([step]) => figure(step, WAYS.there, WAYS.alone)),
]);

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import { estimate } from '../../src/estimate/estimate.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';
import { estimator } from '../../src/records/estimator.ts';
import { courtFigure } from '../../src/result/figures.ts';
import { UNSAID } from '../browser/journey.ts';
import { DRIVER, TLT } from '../browser/people.ts';
import { sessionText, TAB_KEY } from '../browser/tab.ts';
import { findWebKit } from '../browsers.ts';

/*
 * A journey in WebKit, the engine of Safari, through the driver that Debian has for it: from a story to a result, by
 * keyboard, through a reload. Prints a line for each thing seen and writes the count that tests/run.ts adds up.
 */
const PORT = Number(process.env.PORT ?? 4398);
const ADDRESS = `http://localhost:${PORT}`;
const [post] = readdirSync('content/news').sort();
const story = post?.replace(/\.md$/, '') ?? '';

const webkit = findWebKit();
if (!webkit) throw new Error('WebKit was not found: it needs webkit2gtk-driver and xvfb');

const started: ChildProcess[] = [];
function start(command: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, words, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
  started.push(child);
  return child;
}

/** Waits until an address answers. */
async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(200);
  }
  throw new Error(`nothing answers at ${address}`);
}

const tally = { passed: 0, failed: 0 };
async function check(name: string, holds: () => Promise<unknown>): Promise<void> {
  try {
    if (!(await holds())) throw new Error('it does not');
    tally.passed += 1;
    console.log(`  ✓ WebKit: ${name}`);
  } catch (error) {
    tally.failed += 1;
    console.log(`  ✗ WebKit: ${name}\n    ${error}`);
  }
}

async function pressed(driver: WebDriver, words: string): Promise<void> {
  const button = By.xpath(`//button[normalize-space()="${words}"]|//a[normalize-space()="${words}"]`);
  await driver.wait(until.elementLocated(button), 10_000);
  await driver.findElement(button).sendKeys(Key.ENTER);
}

/** Opens the group that a box is folded away in. */
async function opened(driver: WebDriver, field: string): Promise<void> {
  const folded = await driver.findElements(By.css(`details:not([open]):has([id="${field}"]) > summary`));
  await folded[0]?.sendKeys(Key.ENTER);
}

const placeOf = (driver: WebDriver) =>
  driver.executeScript<string>('return document.querySelector(".journey")?.dataset.place ?? ""');
/** Whether focus comes to an element of this kind: it follows what is drawn, not at once on a busy machine. */
const focusComesTo = (driver: WebDriver, tag: string) =>
  driver
    .wait(
      async () =>
        (await driver.executeScript<string>('return document.activeElement?.tagName ?? ""')) === tag,
      5_000,
    )
    .catch(() => false);

/** Answers what the page asks, with the keyboard: Enter on the option, or Space on each box that is wanted and Enter on Continue. */
async function answerHere(driver: WebDriver, place: string, answers: Readonly<Record<string, unknown>>) {
  const question = [...allQuestions, whoseQuestion].find(({ id }) => id === place);
  if (!question) throw new Error(`no question ${place}`);
  if (question.asks !== 'pounds') {
    const given = answers[place] ?? UNSAID[place];
    const wanted = Array.isArray(given) ? given : [given];
    const [button] = await driver.findElements(
      By.css(`.journey fieldset button[value="${wanted[0] ?? ''}"]`),
    );
    if (button) return button.sendKeys(Key.ENTER);
    const fields = question.options.flatMap(({ value }, index) =>
      wanted.includes(value) ? [`${place}-${index}`] : [],
    );
    for (const field of fields) {
      await opened(driver, field);
      const box = await driver.findElement(By.id(field));
      if (!(await box.isSelected())) await box.sendKeys(Key.SPACE);
    }
  }
  await pressed(driver, 'Continue');
}

async function walk(driver: WebDriver, answers: Readonly<Record<string, unknown>>): Promise<boolean> {
  let focused = true;
  for (let step = 0; step < 25; step += 1) {
    const place = await placeOf(driver);
    if (place === 'check') return focused;
    if (place === 'before-distress') await pressed(driver, 'Answer these questions');
    else await answerHere(driver, place, answers);
    await driver.wait(async () => (await placeOf(driver)) !== place, 10_000, `nothing follows ${place}`);
    focused &&= await focusComesTo(driver, 'H1');
  }
  throw new Error('the journey never came to the check page');
}

async function journey(driver: WebDriver): Promise<void> {
  const { scorecard, cases } = estimator();
  const wanted = estimate(TLT, scorecard, cases);
  if (wanted.kind !== 'band') throw new Error('expected a band');
  const sum = courtFigure(wanted).sum;
  const headingIs = async () => {
    await driver.wait(until.elementLocated(By.css('.figure.court .figure-sum')), 15_000);
    return (await driver.findElement(By.css('.figure.court .figure-sum')).getText()) === sum;
  };

  await driver.get(`${ADDRESS}/news/${story}/`);
  await check('a story leads into the questionnaire', async () => {
    await pressed(driver, 'See what a claim like this could be worth');
    const journey = await driver.wait(until.elementLocated(By.css('.journey[data-place]')), 10_000);
    await driver.wait(until.elementTextContains(journey, 'This is from our story'), 15_000);
    return true;
  });
  await driver.get(`${ADDRESS}/estimate/`);
  await driver.executeScript('sessionStorage.clear()');
  await driver.navigate().refresh();
  await driver.wait(until.elementLocated(By.css('.journey[data-place=what-happened]')), 10_000);
  await check('every question is answered by keyboard, and each page takes focus to its heading', () =>
    walk(driver, TLT),
  );
  await check('the result is Node’s to the pound', async () => {
    await pressed(driver, 'See the result');
    return headingIs();
  });
  await check('a reload loses nothing', async () => {
    await driver.navigate().refresh();
    return headingIs();
  });
  await check('the pages about a claim open, and the first takes focus', async () => {
    await pressed(driver, 'Can I still claim, and how?');
    await driver.wait(until.elementLocated(By.css('.claim-form')), 15_000);
    return focusComesTo(driver, 'H1');
  });
  await check('a safe way out empties the tab', async () => {
    await driver.executeScript(
      'sessionStorage.setItem(arguments[0], arguments[1])',
      TAB_KEY,
      sessionText({ answers: DRIVER }),
    );
    await driver.get(`${ADDRESS}/estimate/#/check`);
    await driver.navigate().refresh();
    await driver.wait(until.elementLocated(By.css('.journey')), 10_000);
    await pressed(driver, 'Delete my answers and start again');
    await driver.wait(until.elementLocated(By.css('.journey[data-place=what-happened]')), 10_000);
    return (await driver.executeScript('return sessionStorage.length')) === 0;
  });
}

try {
  start(process.execPath, ['src/command/serve.ts'], { PORT: String(PORT) });
  start('xvfb-run', ['-a', webkit.driver, `--port=${PORT + 1}`]);
  await Promise.all([answering(ADDRESS), answering(`http://127.0.0.1:${PORT + 1}/status`)]);
  const options = { binary: webkit.browser, args: ['--automation'] };
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${PORT + 1}`)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
    .build();
  try {
    await journey(driver);
  } finally {
    await driver.quit();
  }
} catch (error) {
  tally.failed += 1;
  console.error(error);
} finally {
  for (const { pid } of started) if (pid) process.kill(-pid);
}
await Promise.all(started.map((child) => (child.exitCode === null ? once(child, 'exit') : undefined)));
writeFileSync('test-results/webkit.json', JSON.stringify(tally));
process.exit(tally.failed === 0 ? 0 : 1);

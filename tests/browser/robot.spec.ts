import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { inPounds } from '../../src/questionnaire/pounds.ts';
import { poundsTyped } from '../../src/questionnaire/selection.ts';
import { bandInWords } from '../../src/questionnaire/words.ts';
import { type Answer, type Answers, applicable } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { allQuestions, questionById } from '../../src/questions/questions.ts';
import { type Deed, type Trip, walkAtRandom } from './robot-driver.ts';

/** Journeys in Chromium, in batches that run side by side; Firefox walks the first batch only. */
const BATCHES = 10;
const IN_A_BATCH = Number(process.env.ROBOT_BATCH ?? 100);
const IN_FIREFOX = 60;

type Summary = {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly comparable: readonly string[];
  readonly withLoss?: { readonly low: number; readonly high: number };
};

/** What the robot said, by its own account of its deeds and not by what the page kept. */
function answersFrom(deeds: readonly Deed[]): Answers {
  let said: Record<string, Answer> = {};
  for (const { place, ticked, typed, skipped } of deeds) {
    const question = questionById(place);
    if (skipped) {
      const passed = allQuestions.filter(({ part, id }) => part === 'distress' && said[id] === undefined);
      for (const { id, asks } of passed) {
        if (applicable(said).some((asked) => asked.id === id))
          said[id] = asks === 'many' ? [UNKNOWN] : UNKNOWN;
      }
    } else if (question?.asks === 'pounds') {
      const pounds = poundsTyped(typed ?? '');
      if (pounds === undefined) delete said[place];
      else said[place] = pounds;
    } else if (question) {
      const values = (ticked ?? [])
        .filter((id) => !id.endsWith('-none'))
        .map((id) => question.options[Number(id.split('-').at(-1))]?.value ?? id);
      said[place] = question.asks === 'one' ? (values[0] ?? '') : values;
    }
    const asked = new Set(applicable(said).map(({ id }) => id));
    said = Object.fromEntries(Object.entries(said).filter(([id]) => asked.has(id)));
  }
  return said;
}

function commandLine(people: readonly Answers[]): Summary[] {
  const { stdout, stderr, status } = spawnSync('node', ['src/command/estimate.ts'], {
    input: JSON.stringify(people),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

function faultsOf(trip: Trip, { low, typical, high, comparable, withLoss }: Summary): string[] {
  const last = trip.shown.at(-1);
  if (trip.stuck || !last) return [trip.stuck ?? 'no result'];
  const differs = (what: string, shown: string, told: string) =>
    shown === told ? [] : [`${what}: the page shows “${shown}”, the command line says “${told}”`];
  return [
    ...differs('band', last.heading, bandInWords({ low, high })),
    ...differs('typical', last.typical, inPounds(typical)),
    ...differs('comparables', last.comparable.join(), comparable.join()),
    ...(withLoss &&
    !last.withLoss.includes(`between ${inPounds(withLoss.low)} and ${inPounds(withLoss.high)}`)
      ? [`with loss: the page shows “${last.withLoss}”`]
      : []),
  ];
}

async function walk(page: Page, seeds: readonly number[]): Promise<void> {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  const home = new URL((await page.goto('/estimate/'))?.url() ?? '').origin;
  page.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`)) troubles.push(`request to ${request.url()}`);
  });

  const failures: string[] = [];
  const trips: { seed: number; trip: Trip; answers: Answers }[] = [];
  for (const seed of seeds) {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('/estimate/');
    await page.locator('.journey').waitFor();
    const trip = await page.evaluate(walkAtRandom, seed);
    const answers = answersFrom(trip.deeds);
    const note = (what: string) =>
      failures.push(
        `seed ${seed}: ${what}\n  deeds: ${JSON.stringify(trip.deeds)}\n  answers: ${JSON.stringify(answers)}`,
      );
    for (const trouble of troubles.splice(0)) note(trouble);
    if (trip.stuck) note(trip.stuck);
    else trips.push({ seed, trip, answers });
  }
  const told = commandLine(trips.map(({ answers }) => answers));
  for (const [index, { seed, trip, answers }] of trips.entries()) {
    for (const fault of faultsOf(trip, told[index] as Summary)) {
      failures.push(`seed ${seed}: ${fault}\n  answers: ${JSON.stringify(answers)}`);
    }
  }
  expect(failures.slice(0, 5).join('\n\n'), `${failures.length} of ${seeds.length} journeys`).toBe('');
}

// A worker that keeps files would keep them a thousand times over; offline.spec.ts is about that.
test.use({ serviceWorkers: 'block' });

for (let batch = 0; batch < BATCHES; batch += 1) {
  test(`a robot that answers at random is told what the command line says (batch ${batch})`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName === 'firefox' && batch > 0, 'one batch is enough to compare the engines');
    test.setTimeout(300_000);
    const count = browserName === 'firefox' ? IN_FIREFOX : IN_A_BATCH;
    await walk(
      page,
      Array.from({ length: count }, (_, index) => batch * IN_A_BATCH + index + 1),
    );
  });
}

import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import type { Band } from '../../src/estimate/estimate.ts';
import { bandInWords } from '../../src/questionnaire/words.ts';
import { inPounds } from '../../src/questions/pounds.ts';
import { watchRequests } from './journey.ts';
import { type Walked, walkAtRandom } from './robot.ts';

/* A thousand journeys at random in Chromium, a hundred in Firefox: no fault, no dead end, no other sum than Node's. */
const BATCHES = 4;
const JOURNEYS = { chromium: 250, firefox: 25, webkit: 25 } as const;

type Summary =
  | Pick<Band, 'kind' | 'low' | 'typical' | 'high' | 'nothing' | 'notes'>
  | { readonly kind: 'too-little' };

function commandLine(people: readonly Walked[]): Summary[] {
  const { stdout, status } = spawnSync('node', ['src/command/estimate.ts'], {
    input: JSON.stringify(people.map(({ answers }) => answers)),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

for (let batch = 0; batch < BATCHES; batch += 1) {
  test(`a robot walks at random, batch ${batch + 1} of ${BATCHES}`, async ({
    page,
    browserName,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const requests = watchRequests(page);
    const count = JOURNEYS[browserName];
    await page.goto('./estimate/');
    await expect(page.locator('.journey')).toBeVisible();
    const walked = await page.evaluate(walkAtRandom, [1 + batch * 1000, count] as const);
    expect(walked).toHaveLength(count);
    expect(faults).toEqual([]);
    const elsewhere = requests.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
    const sums = commandLine(walked);
    for (const [index, { seed, heading, typical, answers }] of walked.entries()) {
      const sum = sums[index];
      const told = `journey ${seed}: ${JSON.stringify(answers)}`;
      if (sum?.kind === 'too-little') {
        expect([heading, typical], told).toEqual(['You have not told us enough for a range', '']);
        continue;
      }
      expect(sum?.kind, told).toBe('band');
      if (sum?.kind !== 'band') continue;
      expect(heading, told).toBe(bandInWords(sum));
      const unsaid = sum.notes.includes('harm-not-said');
      expect(typical, told).toBe(unsaid ? '' : `typical ${inPounds(sum.typical)}`);
    }
    // The walk is worth something only if it went down many roads.
    expect(new Set(walked.map(({ heading }) => heading)).size).toBeGreaterThan(count / 5);
  });
}

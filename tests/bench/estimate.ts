import fc from 'fast-check';
import { estimate } from '../../src/estimate/estimate.ts';
import { addUp } from '../../src/estimate/total.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { estimator } from '../../src/records/estimator.ts';
import { knownAnswersArbitrary } from '../unit/arbitrary-answers.ts';
import { keepFigures } from './figures.ts';
import { installBenchPackages } from './install.ts';

/*
 * Time for one estimate, and for the sum of points alone beside two engines of rules given the same points:
 * publicodes (rules as text) and json-rules-engine (rules as JSON). All three must agree on every sum.
 */
installBenchPackages();
const { publicodesSum } = await import('./sum-in-publicodes.ts');
const { jsonRulesSum } = await import('./sum-in-json-rules.ts');

const { scorecard, cases } = estimator();
const people: readonly Answers[] = fc.sample(knownAnswersArbitrary, { numRuns: 400, seed: 20261122 });

type Timed = { readonly name: string; readonly median: number; readonly slow: number };

/** Microseconds a call takes: the median and the 95th in a hundred, over every person, after a warm-up. */
async function time(name: string, call: (answers: Answers) => unknown, rounds: number): Promise<Timed> {
  for (const answers of people.slice(0, 100)) await call(answers);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const answers of people) {
      const start = process.hrtime.bigint();
      const result = call(answers);
      if (result instanceof Promise) await result;
      times.push(Number(process.hrtime.bigint() - start) / 1000);
    }
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { name, median: at(0.5), slow: at(0.95) };
}

const ours = (answers: Answers) => addUp(answers, scorecard).sums.typical;
const rules = { publicodes: publicodesSum(scorecard), 'json-rules-engine': jsonRulesSum(scorecard) };
for (const [name, sum] of Object.entries(rules)) {
  for (const answers of people) {
    const [wanted, given] = [ours(answers), await sum(answers)];
    if (given !== wanted) {
      console.error(`${name} gives ${given} points, not ${wanted}, for ${JSON.stringify(answers)}`);
      process.exit(1);
    }
  }
}

const rows = [
  await time(
    'the whole estimate: band, scores, contributions, comparables',
    (answers) => estimate(answers, scorecard, cases),
    20,
  ),
  await time('the sum of points alone', ours, 20),
  await time('the same sum in publicodes', rules.publicodes, 1),
  await time('the same sum in json-rules-engine', rules['json-rules-engine'], 1),
];
console.log(`${people.length} people, Node ${process.version}; the three sums agree on all of them`);
const width = Math.max(...rows.map(({ name }) => name.length));
console.log(`${''.padEnd(width)}  median µs  95th in 100`);
for (const { name, median, slow } of rows) {
  console.log(`${name.padEnd(width)}  ${median.toFixed(1).padStart(9)}  ${slow.toFixed(1).padStart(11)}`);
}

const [, sum, ...peers] = rows;
keepFigures(
  'estimate',
  peers.map(({ name, median }) => ({
    of: 'speed',
    what: 'the sum of points',
    unit: 'µs',
    ours: sum?.median ?? Number.NaN,
    beside: name.replace('the same sum in ', ''),
    theirs: median,
  })),
);

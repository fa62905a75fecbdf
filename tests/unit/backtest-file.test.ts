import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { backtest } from '../../src/calibration/backtest.ts';
import { observe } from '../../src/calibration/observed.ts';
import { readCases, readPrices } from '../../src/records/content-files.ts';
import { readCard } from '../../src/records/method-files.ts';
import { compare, methodsFor } from '../bench/methods.ts';
import { testedOn } from '../bench/tested-on.ts';
import { isThorough } from './thoroughly.ts';

// The method page prints this file; it must be what the benchmark gives for the cases as they stand.
const printed = JSON.parse(readFileSync('content/method/backtest.json', 'utf8'));
const RENEW = 'run: npm run --silent bench:accuracy -- --json > content/method/backtest.json';
const [card, cases, prices] = [readCard(), readCases(), readPrices()];
const asPrinted = (found: object) => JSON.parse(JSON.stringify(found));

it('the accuracy that the method page prints is of these points, cases and prices', () => {
  expect(printed.testedOn, RENEW).toBe(testedOn(card, cases, prices));
});

it.runIf(isThorough)('it is the benchmark’s own', () => {
  const { comparison, testedOn, ...tested } = printed;
  expect(tested, RENEW).toEqual(asPrinted(backtest(card, cases, prices)));
});

it.runIf(isThorough)('so is what stands beside it, of which the two quickest are done again here', () => {
  const methods = methodsFor(card, prices.at);
  expect(printed.comparison.map(({ name }: { name: string }) => name)).toEqual(
    methods.map(({ name }) => name),
  );
  const observed = observe(cases, prices);
  for (const index of [0, methods.length - 1]) {
    const method = methods[index];
    expect(printed.comparison[index], RENEW).toEqual(method && asPrinted(compare(method, observed)));
  }
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { backtest } from '../../src/calibration/backtest.ts';
import { readCases, readPrices } from '../../src/content-files.ts';

// The method page prints this file; it must be what the benchmark gives for the cases as they stand.
it('the accuracy that the method page prints is the benchmark’s own', { timeout: 240_000 }, () => {
  const printed = JSON.parse(readFileSync('content/method/backtest.json', 'utf8'));
  expect(printed, 'run: npm run --silent bench:accuracy -- --json > content/method/backtest.json').toEqual(
    JSON.parse(JSON.stringify(backtest(readCases(), readPrices()))),
  );
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inDigits, inFigures } from '../../src/questions/pounds.ts';

test('numbers are written by one formatter: to make another for each is slow on a phone', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}').filter((file) =>
    /toLocaleString|NumberFormat/.test(readFileSync(file, 'utf8')),
  );
  expect(files).toEqual(['src/questions/pounds.ts']);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1250, '1,250'],
  [6_600_000, '6,600,000'],
])('%d is written %s', (number, written) => {
  expect(inDigits(number)).toBe(written);
});

test('a sum is written to the pound', () => {
  expect(inFigures(1249.5)).toBe('£1,250');
});

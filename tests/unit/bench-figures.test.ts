import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Figure, fellShort, keepFigures, keptFigures, tableOf } from '../bench/figures.ts';

const BUILD: Figure = {
  of: 'growth',
  what: 'a build of 1,000 posts',
  unit: 's',
  ours: 15,
  beside: 'Astro alone',
  theirs: 5,
  most: 3,
};
const WEIGHT: Figure = {
  ...BUILD,
  of: 'weight',
  what: 'the questions',
  ours: 24.5,
  beside: 'another',
  theirs: 300,
};

describe('the table of the benchmarks', () => {
  it('holds a figure to so many times what it stands beside, or to no more than that', () => {
    expect(fellShort(BUILD)).toBe(false);
    expect(fellShort({ ...BUILD, ours: 15.1 })).toBe(true);
    expect(fellShort({ ...BUILD, most: undefined, ours: 5 })).toBe(false);
    expect(fellShort({ ...BUILD, most: undefined, ours: 5.1 })).toBe(true);
  });

  it('has a line for each figure that was found last, with its peer and the day', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), 'kept');
    expect(keptFigures(folder)).toEqual([]);
    keepFigures('growth', [{ ...BUILD, ours: 99 }], folder);
    keepFigures('growth', [BUILD], folder);
    keepFigures('weight', [WEIGHT], folder);
    const [build, weight] = tableOf(keptFigures(folder));
    expect(build).toMatchObject({
      Amends: '15',
      beside: 'Astro alone',
      theirs: '5',
      times: '3',
      'at most': 3,
    });
    expect(weight).toMatchObject({ Amends: '24.5', theirs: '300', times: '0.0817', '': 'held' });
    expect(build?.['measured (UTC)']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });
});

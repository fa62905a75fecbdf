import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Column, fitPoints, type Observation } from '../../src/calibration/fit.ts';

describe('fitting', () => {
  const column = { prior: 0, stray: 10, signed: false };
  const seen = (aim: number, weight = 1): Observation => ({
    row: Float64Array.of(1),
    aim,
    weight,
    atMost: false,
  });

  it('weighs the cases against each other and against the prior', () => {
    // (1 × 30 + 0.5 × 60) / (1 + 0.5 + 100 / 10²) = 24
    expect(fitPoints([seen(30), seen(60, 0.5)], [column], 100)[0]).toBeCloseTo(24, 1);
  });

  it('counts a further item of a list by its part', () => {
    // 0.25 × 30 / (0.25² + 100 / 10²) = 7.06
    expect(fitPoints([{ ...seen(30), row: Float64Array.of(0.25) }], [column], 100)[0]).toBeCloseTo(7.06, 1);
  });

  it('lets what is signed fall under nothing', () => {
    expect(fitPoints([seen(-30)], [{ ...column, signed: true }], 100)[0]).toBeCloseTo(-15, 1);
  });

  it('brings a case that came to nothing down to £100 and leaves it there', () => {
    const nothing = { ...seen(20), atMost: true };
    // from 60 towards 20 against a pull of one: halfway
    expect(fitPoints([nothing], [{ ...column, prior: 60 }], 100)[0]).toBeCloseTo(40, 1);
    expect(fitPoints([nothing], [{ ...column, prior: 12 }], 100)[0]).toBe(12);
  });

  const observation = fc
    .record({
      row: fc.array(fc.constantFrom(0, 0.25, 1), { minLength: 3, maxLength: 3 }),
      aim: fc.integer({ min: -50, max: 300 }),
      weight: fc.constantFrom(0.5, 1),
      atMost: fc.boolean(),
    })
    .map(({ row, ...rest }): Observation => ({ row: Float64Array.from([1, ...row]), ...rest }));
  const columns: Column[] = [
    { prior: 60, stray: 100, signed: true },
    { prior: 20, stray: 20, signed: false },
    { prior: 5, stray: 5, signed: false },
    { prior: 0, stray: 10, signed: false },
  ];
  const HOLD = 300;

  it('finds points that no move of one of them would better', () => {
    const better = fc.property(fc.array(observation, { minLength: 1, maxLength: 8 }), (observations) => {
      const points = fitPoints(observations, columns, HOLD);
      const least = cost(points, observations);
      for (const [place, { signed }] of columns.entries()) {
        for (const move of [-1, 1]) {
          const moved = Float64Array.from(points);
          moved[place] = (moved[place] ?? 0) + move;
          if (!signed && (moved[place] ?? 0) < 0) continue;
          expect(cost(moved, observations)).toBeGreaterThanOrEqual(least - 0.5);
        }
        if (!signed) expect(points[place]).toBeGreaterThanOrEqual(0);
      }
    });
    fc.assert(better, { numRuns: 30 });
  });

  /** What the fit is to make least: the squares missed by, and the squares strayed from the priors. */
  function cost(points: Float64Array, observations: readonly Observation[]): number {
    const missed = observations.map(({ row, aim, weight, atMost }) => {
      const sum = row.reduce((all, count, place) => all + count * (points[place] ?? 0), 0);
      return atMost && sum < aim ? 0 : weight * (aim - sum) ** 2;
    });
    const strayed = columns.map(({ prior, stray }, place) => (((points[place] ?? 0) - prior) / stray) ** 2);
    return [...missed, ...strayed.map((each) => HOLD * each)].reduce((all, each) => all + each, 0);
  }
});

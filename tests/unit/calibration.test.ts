import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/calibration/calibrate.ts';
import { LISTS, ORDERED, orderedOptions } from '../../src/calibration/columns.ts';
import { fitPoints } from '../../src/calibration/fit.ts';
import { measure } from '../../src/calibration/measures.ts';
import { observe, pointsFor } from '../../src/calibration/observed.ts';
import { uprate } from '../../src/calibration/prices.ts';
import { PRIOR_OPTIONS } from '../../src/calibration/prior-points.ts';
import { intervalScore, widthFrom } from '../../src/calibration/width.ts';
import { readCases, readPrices } from '../../src/content-files.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { NOT_REACHED } from './small-scorecard.ts';

const cases = readCases();
const prices = readPrices();
const scorecard = calibrate(cases, prices);

describe('prices', () => {
  const index = { at: '2026-02', index: { '2016': 100, '2025': 138, '2025-06': 140, '2026-02': 150 } };

  it('bring an award of a year to today by the mean of that year', () => {
    // 200 x 150 / 100
    expect(uprate(200, '2016-06-24', index)).toBe(300);
  });

  it('use the month where it is there', () => {
    // 280 x 150 / 140
    expect(uprate(280, '2025-06-27', index)).toBe(300);
  });

  it('name the file to mend where a year is missing', () => {
    expect(() => uprate(1, '1999', index)).toThrow('content/law/prices.yaml has no index for 1999');
  });
});

describe('the cases that calibrate', () => {
  it('count nothing, and anything under £100, as £100', () => {
    expect([pointsFor(0), pointsFor(99), pointsFor(100), pointsFor(1_000)]).toEqual([200, 200, 200, 300]);
  });

  it('weigh a settlement less than a judgment, and a doubtful sum less than a sure one', () => {
    const weights = new Map(observe(cases, prices).map(({ id, weight }) => [id, weight]));
    expect(weights.get('driver-v-cps')).toBe(1);
    // 0.6 for a settlement, 0.8 for medium confidence
    expect(weights.get('avon-somerset-settlement')).toBeCloseTo(0.48);
  });

  it('are those marked so and no others', () => {
    expect(observe(cases, prices)).toHaveLength(cases.filter(({ calibrates }) => calibrates).length);
  });
});

describe('fitting', () => {
  const column = { prior: 0, stray: 10, signed: false };
  const seen = (aim: number, atMost = false) => ({ row: Float64Array.of(1), aim, weight: 1, atMost });

  it('moves towards the cases as far as the prior lets it', () => {
    // one case at 30, pull 100 / 10² = 1: half of the way
    expect(fitPoints([seen(30)], [column], 100)[0]).toBeCloseTo(15, 1);
  });

  it('never takes points under nothing', () => {
    expect(fitPoints([seen(-30)], [column], 100)[0]).toBe(0);
  });

  it('is content with any sum under a case that came to nothing', () => {
    expect(fitPoints([seen(30, true)], [column], 100)[0]).toBe(0);
  });

  it('leaves what no case has at its prior', () => {
    const absent = { ...seen(30), row: Float64Array.of(0) };
    expect(fitPoints([absent], [{ ...column, prior: 7 }], 100)[0]).toBe(7);
  });
});

describe('the width', () => {
  const leftOut = (points: number, aim: number) => ({
    total: { lines: [], points, worst: points, widens: [], reached: NOT_REACHED },
    aim,
  });

  it('lets one in ten fall out on each side', () => {
    // 19 errors of -9 to +9: the rank is ceil(20 x 0.9) = 18 of 19, so one may miss on each side
    const errors = Array.from({ length: 19 }, (_, place) => leftOut(400, 400 + place - 9));
    expect(widthFrom(errors)).toEqual({ below: 8, above: 8 });
  });

  it('is scored by its own width and ten times each miss', () => {
    expect(intervalScore(300, 400, 350)).toBe(100);
    // 100 + 10 x 5
    expect(intervalScore(300, 400, 405)).toBe(150);
    expect(intervalScore(300, 400, 295)).toBe(150);
  });
});

describe('measures', () => {
  it('count all sums under £100 as £100', () => {
    const measured = measure([{ awardToday: 0, low: 0, typical: 20, high: 1_000 }]);
    // from £100 to £1,000: ten times, one on the log scale, held, and typical not off at all
    expect(measured).toEqual({
      cases: 1,
      holds: 1,
      highOverLow: 10,
      intervalScore: 1,
      medianErrorFactor: 1,
    });
  });
});

describe('the scorecard', () => {
  it('has points for every option of every scored question, none under nothing', () => {
    for (const { id, options } of scoredQuestions) {
      const known = options.map(({ value }) => value).filter((value) => value !== UNKNOWN);
      const lines = scorecard.lines.filter(({ question }) => question === id);
      expect(lines.map(({ option }) => option)).toEqual(known);
      for (const { points } of lines) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(points)).toBe(true);
      }
    }
  });

  it('never gives a worse step fewer points', () => {
    for (const id of ORDERED) {
      const points = scorecard.lines.filter(({ question }) => question === id).map((line) => line.points);
      expect(points).toEqual(points.toSorted((one, other) => one - other));
    }
  });

  it('has priors in the order of the questionnaire', () => {
    for (const { id, options } of scoredQuestions) {
      const known = options.map(({ value }) => value).filter((value) => value !== UNKNOWN);
      const priors = LISTS.includes(id)
        ? Object.keys(PRIOR_OPTIONS[id as keyof typeof PRIOR_OPTIONS])
        : orderedOptions(id);
      expect(priors, id).toEqual(known);
    }
  });

  it('scores not knowing between the least and the most', () => {
    for (const { id } of scoredQuestions.filter(({ asks }) => asks === 'one')) {
      const points = scorecard.lines.filter(({ question }) => question === id).map((line) => line.points);
      expect(scorecard.unknown[id].points).toBeGreaterThanOrEqual(Math.min(...points));
      expect(scorecard.unknown[id].points).toBeLessThanOrEqual(Math.max(...points));
    }
  });

  it('does not mind the order of the cases', () => {
    expect(calibrate(cases.toReversed(), prices)).toEqual(scorecard);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(scorecard))).toEqual(scorecard);
  });

  it('can be fitted on judgments alone', () => {
    const judgments = cases.filter(({ basis }) => basis === 'judgment');
    expect(calibrate(judgments, prices).fittedOn).toBe(39);
  });
});

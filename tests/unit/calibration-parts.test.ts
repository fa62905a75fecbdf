import { describe, expect, it } from 'vitest';
import { backtest } from '../../src/calibration/backtest.ts';
import { calibrate, calibrateOn } from '../../src/calibration/calibrate.ts';
import { comparableCases } from '../../src/calibration/comparable-cases.ts';
import { conformalHalfWidths, conformalQuantile } from '../../src/calibration/conformal.ts';
import { mean } from '../../src/calibration/mean.ts';
import { covers, intervalScore, measure } from '../../src/calibration/measures.ts';
import { mostPoints } from '../../src/calibration/most-points.ts';
import { nothingFrom } from '../../src/calibration/nothing.ts';
import {
  inUse,
  isSettledWithPress,
  type Observed,
  observe,
  pointsFor,
} from '../../src/calibration/observed.ts';
import { predict } from '../../src/calibration/predict.ts';
import { uprate } from '../../src/calibration/prices.ts';
import { scaleOf } from '../../src/calibration/scale.ts';
import { sumsOf } from '../../src/calibration/sums.ts';
import type { DecidedCase } from '../../src/estimate/cases.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { PLAIN, SMALL } from './small-scorecard.ts';

const PRICES = { at: '2026-02', index: { '2020': 100, '2020-06': 120, '2026-02': 150 } };
const WORRY: Answers = { distress: 'worry', lasted: 'days', effects: [], diagnosis: 'none' };

function decided(id: string, award: number | null, answers: Answers = {}, more: Partial<DecidedCase> = {}) {
  return {
    id,
    name: `Name of ${id}`,
    title: `Title of ${id}`,
    plain: 'A case',
    decided: '2020-01-31',
    kind: 'leak',
    defendant: 'company',
    basis: 'judgment',
    award,
    currency: 'GBP',
    calibrates: true,
    usedFrom: 1,
    confidence: 'high',
    caution: null,
    answers: { ...PLAIN, ...answers },
    ...more,
  } as const satisfies DecidedCase;
}

/** A case whose award stands for so many points; its pounds are those of February 2026. */
const atPoints = (id: string, points: number, answers: Answers = WORRY, more: Partial<DecidedCase> = {}) =>
  decided(id, 10 ** (points / 100), answers, { decided: '2026-02', ...more });
const PRESS = { basis: 'settlement', defendant: 'newspaper' } as const;

describe('what is observed', () => {
  it('is each case that calibrates, with a sum in pounds, in order of id', () => {
    const observed = observe(
      [
        decided('c', 200, {}, PRESS),
        decided('a', 0, { distress: 'none', lasted: 'years' }, { usedFrom: null }),
        decided('b', 200, {}, { calibrates: false }),
        decided('d', null),
        decided('e', 200, {}, { currency: 'EUR' }),
      ],
      PRICES,
    );
    expect(observed).toEqual([
      // nothing stands at £100; what no longer applies is dropped
      {
        id: 'a',
        basis: 'judgment',
        answers: PLAIN,
        awardToday: 0,
        target: 200,
        nothing: true,
        settledWithPress: false,
        usedFrom: null,
      },
      // 200 × 150 / 100 = 300; 100 × log10 300 = 247.7
      expect.objectContaining({
        id: 'c',
        awardToday: 300,
        target: 100 * Math.log10(300),
        nothing: false,
        settledWithPress: true,
      }),
    ]);
    expect(inUse(observed).map(({ id }) => id)).toEqual(['c']);
  });

  it.each([
    ['settlement', 'newspaper', true],
    ['settlement', 'broadcaster', true],
    ['settlement', 'photo agency', true],
    ['settlement', 'police', false],
    ['judgment', 'newspaper', false],
    ['scheme', 'newspaper', false],
  ] as const)('is settled with the press: a %s with a %s, %s', (basis, defendant, is) => {
    expect(isSettledWithPress({ basis, defendant })).toBe(is);
  });

  it('counts nothing, and anything under £100, as £100', () => {
    expect([pointsFor(0), pointsFor(99), pointsFor(100), pointsFor(1_000)]).toEqual([200, 200, 200, 300]);
  });

  it('names what the index lacks: the date of the decision, or the month to bring it to', () => {
    expect(() => uprate(1, '2019-01-01', PRICES)).toThrow('has no index for 2019-01-01');
    expect(() => uprate(1, '2020-01-01', { ...PRICES, at: '2027-01' })).toThrow('has no index for 2027-01');
  });
});

describe('the cases set beside answers', () => {
  it('are those with a sum in pounds, whether they are used or not, in whole pounds of today', () => {
    const given = [
      decided('a', 101, {}, { calibrates: false, usedFrom: null, caution: 'on other facts' }),
      decided('b', null),
      decided('c', 5, {}, { currency: 'EUR' }),
    ];
    const { currency, confidence, usedFrom, defendant, ...kept } = given[0] as DecidedCase;
    // 101 × 1.5 = 151.5
    expect(comparableCases(given, PRICES)).toEqual([{ ...kept, awardToday: 152 }]);
  });
});

describe('the scale', () => {
  const scale = (cases: readonly DecidedCase[]) => scaleOf(SMALL, observe(cases, PRICES));

  it('starts at the mean residual of the cases that gave something, in whole points', () => {
    // worry is 100: residuals 140, 150 and 161, mean 150.33; the one that got nothing says nothing of it
    const cases = [atPoints('a', 240), atPoints('b', 250), atPoints('c', 261), decided('d', 0, WORRY)];
    expect(scale(cases)).toEqual({ base: 150, pressMark: 0 });
  });

  it('has a mark of what the press came to more, which moves the start of nobody', () => {
    // residuals 150; with the press 190 and 201: mean 195.5, rounded up, less 150
    const cases = [atPoints('a', 250), atPoints('p', 290, WORRY, PRESS), atPoints('q', 301, WORRY, PRESS)];
    expect(scale(cases)).toEqual({ base: 150, pressMark: 46 });
    // never less than none
    expect(scale([atPoints('a', 250), atPoints('p', 240, WORRY, PRESS)])).toEqual({
      base: 150,
      pressMark: 0,
    });
  });

  it('adds the mark to the case that has it, and to no other', () => {
    const [plain, marked] = observe([atPoints('a', 250), atPoints('p', 290, WORRY, PRESS)], PRICES);
    const set = { base: 150, pressMark: 30 };
    expect(plain && sumsOf(plain, SMALL, set)).toEqual({ low: 250, typical: 250, high: 250 });
    expect(marked && sumsOf(marked, SMALL, set)).toEqual({ low: 280, typical: 280, high: 280 });
  });
});

describe('the half-widths', () => {
  it('are conformal quantiles: the ceil((n + 1) × coverage)-th smallest residual', () => {
    const nineteen = Array.from({ length: 19 }, (_, index) => index - 9);
    // ceil(20 × 0.9) = 18: all but one lie within
    expect(conformalQuantile(nineteen.toReversed(), 0.9)).toBe(8);
    // ceil(9 × 0.9) = 9 of 8: the largest
    expect(conformalQuantile([5, 3, 8, 1, 2, 7, 6, 4], 0.9)).toBe(8);
    expect(conformalQuantile([], 0.9)).toBe(0);
  });

  it('count from the sum of each end, in whole points rounded up, and are never under nothing', () => {
    const sums = { low: 240, typical: 250, high: 270 };
    // 240 - 230.5 = 9.5 down; 270 is above the target
    expect(conformalHalfWidths([{ sums, target: 230.5 }])).toEqual({ below: 10, above: 0 });
    // 270.2 is 0.2 over the high sum
    expect(conformalHalfWidths([{ sums, target: 270.2 }])).toEqual({ below: 0, above: 1 });
    expect(conformalHalfWidths([{ sums, target: 255 }])).toEqual({ below: 0, above: 0 });
  });
});

describe('nothing', () => {
  const halfWidths = { below: 40, above: 60 };
  const placed = (id: string, award: number, sum: number, answers: Answers = WORRY) => {
    const [found] = observe([decided(id, award, answers, { decided: '2026-02' })], PRICES);
    return { decided: found as Observed, sums: { low: sum - 10, typical: sum, high: sum + 10 } };
  };

  it('is likely up to the sum that parts those who got nothing from those who got something', () => {
    // smallest award £300: 247.7 points, rounded down
    const cases = [placed('a', 0, 150), placed('b', 0, 180), placed('c', 300, 190), placed('d', 900, 300)];
    expect(nothingFrom(cases, halfWidths)).toEqual({
      likelyTo: 180,
      possibleTo: 247,
      counts: {
        likely: { nothing: 2, of: 2 },
        // 190 - 10 - 40 is under 247; 300 - 10 - 40 = 250 is over
        possible: { nothing: 0, of: 1 },
        unlikely: { nothing: 0, of: 1 },
      },
    });
  });

  it('is parted where that is wrong least often, the lowest of equal places', () => {
    const cases = [
      placed('a', 0, 150),
      placed('b', 500, 160),
      placed('c', 0, 170),
      placed('d', 0, 175),
      placed('e', 500, 190),
    ];
    // at 150: wrong of c and d; at 175: of b alone
    expect(nothingFrom(cases, halfWidths).likelyTo).toBe(175);
    expect(nothingFrom([placed('a', 500, 150), placed('b', 500, 300)], halfWidths).likelyTo).toBe(0);
  });

  it('is never likely above where a range starts at nothing', () => {
    // 200 + 40
    expect(nothingFrom([placed('a', 0, 260), placed('b', 500, 300)], halfWidths).likelyTo).toBe(240);
  });

  it('has £100 for the smallest award where no case gave one', () => {
    expect(nothingFrom([placed('a', 0, 150)], halfWidths).possibleTo).toBe(200);
  });

  it('puts each case in one group, a mass hack in none where nothing is unlikely', () => {
    const hack: Answers = { ...WORRY, recipients: ['criminals'] };
    const cases = [placed('a', 0, 150), placed('b', 900, 350), placed('c', 900, 350, hack)];
    const { counts } = nothingFrom(cases, halfWidths);
    expect(counts).toMatchObject({ likely: { of: 1 }, possible: { of: 1 }, unlikely: { of: 1 } });
  });
});

describe('measures', () => {
  it.each([
    [999, false],
    [1_000, true],
    [5_000, true],
    [100_000, true],
    [100_001, false],
  ])('cover %s by a band of £1,000 to £100,000: %s', (awardToday, inside) => {
    expect(covers({ awardToday, low: 1_000, high: 100_000 })).toBe(inside);
  });

  it('score a range by its own width and ten times each miss', () => {
    expect(intervalScore(300, 400, 350)).toBe(100);
    // 100 + 10 x 5
    expect(intervalScore(300, 400, 405)).toBe(150);
    expect(intervalScore(300, 400, 295)).toBe(150);
  });

  const row = (awardToday: number) => ({ awardToday, low: 1_000, typical: 1_000, high: 100_000 });

  it('are means, geometric for pounds, and the middle error', () => {
    const measured = measure([row(1_000), row(100_000), row(10_000), row(100)]);
    expect(measured.cases).toBe(4);
    // both ends are inside; £100 is not
    expect(measured.holds).toBe(0.75);
    expect(measured.highOverLow).toBeCloseTo(100, 9);
    // 2 for each, and 10 × 1 for the one missed by a tenfold: 18 / 4
    expect(measured.intervalScore).toBeCloseTo(4.5, 9);
    // off by 0, 1, 1 and 2 tenfolds: between the second and the third
    expect(measured.medianErrorFactor).toBeCloseTo(10, 9);
  });

  it('take the middle one of an odd number, in order of size and not as they come', () => {
    // off by 2, 0 and 1 tenfolds
    expect(measure([row(100_000), row(1_000), row(10_000)]).medianErrorFactor).toBeCloseTo(10, 9);
    // off by 0 and 1: halfway, √10
    expect(measure([row(10_000), row(1_000)]).medianErrorFactor).toBeCloseTo(10 ** 0.5, 9);
  });

  it('count all sums under £100 as £100', () => {
    // from £100 to £1,000: ten times, one on the log scale, held, and typical not off at all
    expect(measure([{ awardToday: 0, low: 0, typical: 20, high: 1_000 }])).toEqual({
      cases: 1,
      holds: 1,
      highOverLow: 10,
      intervalScore: 1,
      medianErrorFactor: 1,
    });
  });

  it('have nothing for the mean of none', () => {
    expect(mean([])).toBe(0);
    expect(mean([1, 2, 6])).toBe(3);
  });
});

describe('a scorecard from made-up cases', () => {
  const cases = [
    atPoints('a', 240),
    atPoints('b', 260),
    atPoints('p', 290, WORRY, PRESS),
    decided('n', 0),
    atPoints('w', 400, WORRY, { usedFrom: null }),
  ];

  it('is the card with what the cases in use set, and no more', () => {
    const { lines, combinations, presumptions, unknown, perhapsLess, several, ceiling } = SMALL;
    const card = { lines, combinations, presumptions, unknown, perhapsLess, several, ceiling };
    expect(calibrate(card, cases, PRICES)).toEqual({
      version: 3,
      ...card,
      pricesAt: '2026-02',
      calibratedOn: 4,
      // residuals 140 and 160; the press 190, 40 more
      base: 150,
      pressMark: 40,
      // a is 10 under its sum of 250, b 10 over; one that got nothing has 150, which is under £100. The largest of four.
      halfWidths: { below: 10, above: 50 },
      nothing: {
        likelyTo: 150,
        possibleTo: 240,
        counts: {
          likely: { nothing: 1, of: 1 },
          // 250 - 10 = 240
          possible: { nothing: 0, of: 2 },
          // 290 - 10
          unlikely: { nothing: 0, of: 1 },
        },
      },
      most: mostPoints(card),
    });
  });

  it('has the worst of everything for the most that each factor can reach', () => {
    // data 20 + 5; the public 12 + 5, misused 2, on purpose 8, together 11; 5 + 5, 200, years 2
    expect(mostPoints(SMALL)).toEqual({ sensitivity: 25, exposure: 38, distress: 212 });
  });

  it('predicts a case with its mark, in pounds, and says whether it held', () => {
    const observed = observe(cases, PRICES);
    const scorecard = calibrateOn(SMALL, inUse(observed), PRICES.at);
    const marked = observed.find(({ id }) => id === 'p');
    // 150 + 100 + 40 = 290 - 10, + 50: 10 ^ 2.8 = £631, 10 ^ 2.9 = £794, 10 ^ 3.4 = £2,512
    expect(marked && predict(marked, scorecard)).toMatchObject({
      id: 'p',
      basis: 'settlement',
      settledWithPress: true,
      low: 630,
      typical: 790,
      high: 2_500,
      held: true,
    });
    // 400 points, £10,000, where 250 + 50 is £1,000
    const waiting = observed.find(({ id }) => id === 'w');
    expect(waiting && predict(waiting, scorecard)).toMatchObject({ high: 1_000, held: false });
  });

  it('predicts what may be a mass hack from nothing up', () => {
    const scorecard = calibrateOn(SMALL, inUse(observe(cases, PRICES)), PRICES.at);
    const [hack] = observe([atPoints('h', 300, { ...WORRY, recipients: ['criminals'] })], PRICES);
    expect(hack && predict(hack, scorecard)).toMatchObject({ low: 0, high: 1_000, held: true });
  });
});

/** Two who were not upset and got nothing, two who were hit hard and got thousands, and two between. */
const HIT: Answers = {
  data: ['offences', 'health'],
  recipients: ['public'],
  conduct: 'malicious',
  distress: 'severe',
  lasted: 'years',
  effects: ['moved'],
  diagnosis: 'none',
};
const MADE_UP = [
  ...['a', 'b'].map((id) => decided(id, 0)),
  ...['y', 'z'].map((id, index) => decided(id, 8_000 + 2_000 * index, HIT)),
  decided('m', 900, { ...WORRY, lasted: 'weeks' }),
  decided('n', 700, { ...WORRY, effects: ['unknown'], diagnosis: 'unknown' }, { basis: 'settlement' }),
];

describe('leaving each case out', () => {
  it('predicts it from the others alone, and measures how well', () => {
    const waiting = decided('w', 9_000, WORRY, { usedFrom: null });
    const found = backtest(SMALL, [...MADE_UP, waiting], PRICES);
    const observed = observe(MADE_UP, PRICES);
    expect(found.pricesAt).toBe('2026-02');
    expect(found.predictions.map(({ id }) => id)).toEqual(observed.map(({ id }) => id));
    for (const [index, heldOut] of observed.entries()) {
      const others = observed.filter((other) => other !== heldOut);
      expect(found.predictions[index]).toEqual(predict(heldOut, calibrateOn(SMALL, others, PRICES.at)));
    }
    // all, judgments alone, and by award
    expect(found.all).toEqual(measure(found.predictions));
    expect(found.judgments).toEqual(measure(found.predictions.filter(({ id }) => id !== 'n')));
    // today: two at £0; £1,050 and £1,350; £12,000 and £15,000
    expect(found.byAward.map(({ name, measures }) => [name, measures.cases])).toEqual([
      ['under £1,000', 2],
      ['£1,000 to £5,000', 2],
      ['£5,000 to £20,000', 2],
      ['£20,000 and over', 0],
    ]);
  });

  it('measures apart the half that has another case nearer by', () => {
    const { byDistance, predictions } = backtest(SMALL, MADE_UP, PRICES);
    const of = (...ids: string[]) =>
      measure(ids.flatMap((id) => predictions.find((each) => each.id === id) ?? []));
    // a and b answer alike, and so do y and z; m and n lie apart from all. Three are in each half.
    expect(byDistance).toEqual([
      { name: 'nearer to another case', measures: of('a', 'b', 'y') },
      { name: 'farther from any other', measures: of('z', 'm', 'n') },
    ]);
  });

  it('puts an award on a line into the band above it', () => {
    const awards = [999, 1_000, 4_999, 5_000, 19_999, 20_000, 60_000];
    // decided in the month of the prices
    const cases = awards.map((award, index) => decided(`a${index}`, award, {}, { decided: '2026-02-01' }));
    expect(backtest(SMALL, cases, PRICES).byAward.map(({ measures }) => measures.cases)).toEqual([
      1, 2, 2, 2,
    ]);
  });
});

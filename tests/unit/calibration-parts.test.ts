import { describe, expect, it } from 'vitest';
import { backtest } from '../../src/calibration/backtest.ts';
import { calibrate, fitScorecard } from '../../src/calibration/calibrate.ts';
import { at, BASE, COLUMNS, rowOf, sharesIn } from '../../src/calibration/columns.ts';
import { comparableCases } from '../../src/calibration/comparable-cases.ts';
import { unknownAtLeast, unknowns } from '../../src/calibration/doubt.ts';
import { fitPoints } from '../../src/calibration/fit.ts';
import { holds, measure } from '../../src/calibration/measures.ts';
import { type Observed, observe } from '../../src/calibration/observed.ts';
import { bare, fitCard } from '../../src/calibration/points.ts';
import { uprate } from '../../src/calibration/prices.ts';
import { ends, meanScore, widthFrom } from '../../src/calibration/width.ts';
import { rangeOf } from '../../src/estimate/band.ts';
import type { DecidedCase } from '../../src/estimate/cases.ts';
import { addUp, type Total } from '../../src/estimate/total.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { NOT_REACHED, PLAIN } from './small-scorecard.ts';

const PRICES = { at: '2026-02', index: { '2020': 100, '2020-06': 120, '2026-02': 150 } };

function decided(id: string, award: number | null, answers: Answers = {}, more: Partial<DecidedCase> = {}) {
  return {
    id,
    name: `Name of ${id}`,
    title: `Title of ${id}`,
    decided: '2020-01-31',
    basis: 'judgment',
    award,
    currency: 'GBP',
    calibrates: true,
    confidence: 'high',
    caution: null,
    answers: { ...PLAIN, ...answers },
    ...more,
  } as const satisfies DecidedCase;
}

describe('what is observed', () => {
  it('is each case that calibrates, with a sum in pounds, in order of id', () => {
    const observed = observe(
      [
        decided('c', 200),
        decided('a', 0, { distress: 'none', lasted: 'years' }),
        decided('b', 200, {}, { calibrates: false }),
        decided('d', null),
        decided('e', 200, {}, { currency: 'EUR' }),
      ],
      PRICES,
    );
    expect(observed).toEqual([
      // nothing stands at £100; what no longer applies is dropped
      { id: 'a', basis: 'judgment', answers: PLAIN, awardToday: 0, aim: 200, nothing: true, weight: 1 },
      // 200 × 150 / 100 = 300; 100 × log10 300 = 247.7
      expect.objectContaining({ id: 'c', awardToday: 300, aim: 100 * Math.log10(300), nothing: false }),
    ]);
  });

  it.each([
    ['judgment', 'high', 1],
    ['judgment', 'medium', 0.8],
    ['judgment', 'low', 0.5],
    ['settlement', 'high', 0.6],
    ['scheme', 'high', 0.6],
    ['ombudsman', 'low', 0.3],
  ] as const)('weighs a %s of %s confidence at %s', (basis, confidence, weight) => {
    expect(observe([decided('a', 9, {}, { basis, confidence })], PRICES)[0]?.weight).toBeCloseTo(weight, 9);
  });

  it('names what the index lacks: the date of the decision, or the month to bring it to', () => {
    expect(() => uprate(1, '2019-01-01', PRICES)).toThrow('has no index for 2019-01-01');
    expect(() => uprate(1, '2020-01-01', { ...PRICES, at: '2027-01' })).toThrow('has no index for 2027-01');
  });
});

describe('the cases set beside answers', () => {
  it('are those with a sum in pounds, whether they set points or not, in whole pounds of today', () => {
    const given = [
      decided('a', 101, {}, { calibrates: false, caution: 'on other facts' }),
      decided('b', null),
      decided('c', 5, {}, { currency: 'EUR' }),
    ];
    const { currency, confidence, ...kept } = given[0] as DecidedCase;
    // 101 × 1.5 = 151.5
    expect(comparableCases(given, PRICES)).toEqual([{ ...kept, awardToday: 152 }]);
  });
});

describe('the columns', () => {
  const column = (name: string) => COLUMNS[at(name)];

  it('are the base, each step but the first, each list option and each combination', () => {
    expect(COLUMNS[0]?.name).toBe(BASE);
    expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
    // steps: depth 2, known 2, access 3, duration 3, conduct 3, persisted 1, distress 4, lasted 3, diagnosis 4 = 25
    // lists: data 20, recipients 10, effects 8, vulnerable 5 = 43; the base and two combinations
    expect(COLUMNS).toHaveLength(1 + 25 + 43 + 2);
    expect(at('conduct:accident')).toBe(-1);
  });

  it('stray by their own size, five points at least; distress by thirty, and only the base may fall under nothing', () => {
    expect(column(BASE)).toEqual({ name: BASE, prior: 130, stray: 100, signed: true });
    expect(column('data:offences')).toEqual({ name: 'data:offences', prior: 20, stray: 20, signed: false });
    expect(column('effects:sleep')).toEqual({ name: 'effects:sleep', prior: 2, stray: 5, signed: false });
    expect(column('distress:worry')).toEqual({ name: 'distress:worry', prior: 55, stray: 30, signed: false });
    expect(column('accusation-published')?.prior).toBe(18);
    expect(column('published-on-purpose')?.prior).toBe(12);
  });
});

describe('how often the cases show an option', () => {
  it('counts half a case for each option, so that none is impossible', () => {
    const people = ['accident', 'accident', 'malicious', 'unknown'].map((conduct) => ({ conduct }));
    // 2.5, 0.5, 0.5 and 1.5 of 5
    expect(sharesIn(people).conduct).toEqual([0.5, 0.1, 0.1, 0.3]);
  });
});

describe('what answers count for in the fit', () => {
  const shares = sharesIn([{ conduct: 'accident' }, { conduct: 'accident' }, { conduct: 'malicious' }]);
  const prior = Float64Array.from(COLUMNS, (each) => each.prior);
  function row(answers: Answers): Record<string, number> {
    const counted = rowOf(answers, shares, prior);
    return Object.fromEntries(
      COLUMNS.flatMap(({ name }, place) => (counted[place] ? [[name, counted[place]]] : [])),
    );
  }

  it('is the base for everyone', () => {
    expect(row({})).toEqual({ base: 1 });
    expect(row(PLAIN)).toMatchObject({ base: 1, 'data:contact': 1, 'recipients:trusted': 1 });
    expect(Object.keys(row(PLAIN))).toHaveLength(3);
  });

  it('is each step up to the answer', () => {
    expect(row({ conduct: 'deliberate' })).toEqual({
      base: 1,
      'conduct:careless': 1,
      'conduct:deliberate': 1,
    });
  });

  it('is the chance of each step where the answer is not known', () => {
    // one less 0.5, less 0.1, less 0.1
    const found = row({ conduct: 'unknown' });
    expect(found['conduct:careless']).toBeCloseTo(0.5, 9);
    expect(found['conduct:deliberate']).toBeCloseTo(0.4, 9);
    expect(found['conduct:malicious']).toBeCloseTo(0.3, 9);
    expect(Object.keys(found)).toHaveLength(4);
  });

  it('is the dearest of a list in full and a quarter of each other, nothing for a list not known', () => {
    expect(row({ data: ['contact', 'offences', 'health'] })).toEqual({
      base: 1,
      'data:contact': 0.25,
      'data:offences': 1,
      'data:health': 0.25,
    });
    // both have 8: the first
    expect(row({ data: ['location', 'health'] })).toEqual({
      base: 1,
      'data:location': 1,
      'data:health': 0.25,
    });
    expect(row({ data: ['unknown'] })).toEqual({ base: 1 });
  });

  it.each<[string, Answers, string[]]>([
    ['an accusation', { data: ['offences'] }, ['accusation-published']],
    ['on purpose', { conduct: 'deliberate' }, ['published-on-purpose']],
    ['out of malice', { conduct: 'malicious' }, ['published-on-purpose']],
    ['by carelessness', { conduct: 'careless' }, []],
  ])('has what the law weighs together: published, %s', (_, answers, names) => {
    const rules = ['accusation-published', 'published-on-purpose'];
    const found = row({ recipients: ['public'], ...answers });
    expect(rules.filter((name) => found[name] === 1)).toEqual(names);
    expect(rules.filter((name) => row({ recipients: ['hostile'], ...answers })[name])).toEqual([]);
  });

  const distressIn = (answers: Answers) =>
    Object.keys(row(answers)).filter((name) => name.startsWith('distress'));

  it('counts a child as upset', () => {
    expect(distressIn({ vulnerable: ['child'], distress: 'none' })).toEqual(['distress:annoyance']);
    expect(distressIn({ vulnerable: ['ill'], distress: 'none' })).toEqual([]);
  });

  it.each([
    'family-children',
    'private-life',
    'health',
    'mental-health',
    'offences',
    'victim-witness',
    'sexual-offence',
    'safeguarding',
  ])('counts %s published on purpose as worry', (kind) => {
    const answers = { data: [kind], recipients: ['public'], conduct: 'malicious', distress: 'none' };
    expect(distressIn(answers)).toEqual(['distress:annoyance', 'distress:worry']);
    expect(distressIn({ ...answers, conduct: 'careless' })).toEqual([]);
    expect(distressIn({ ...answers, recipients: ['many'] })).toEqual([]);
  });

  it.each(['sexual-life', 'intimate-images'])(
    'counts %s published on purpose as serious distress',
    (kind) => {
      const answers = { data: [kind], recipients: ['public'], conduct: 'deliberate', distress: 'none' };
      expect(distressIn(answers)).toEqual(['distress:annoyance', 'distress:worry', 'distress:distress']);
      expect(distressIn({ ...answers, distress: 'severe' })).toHaveLength(4);
      expect(distressIn({ ...answers, conduct: 'careless' })).toEqual([]);
      expect(distressIn({ ...answers, recipients: ['many'] })).toEqual([]);
    },
  );

  it('counts money matters published on purpose as no more than was felt', () => {
    const answers = { data: ['finance'], recipients: ['public'], conduct: 'malicious', distress: 'none' };
    expect(distressIn(answers)).toEqual([]);
  });
});

describe('what not knowing counts for', () => {
  const people: Answers[] = [
    { conduct: 'accident', effects: ['sleep', 'work'] },
    { conduct: 'accident', effects: [] },
    { conduct: 'malicious', effects: ['unknown'] },
    { conduct: 'unknown' },
  ];
  const shares = sharesIn(people);
  const worth = new Map([
    ['conduct:careless', 100],
    ['conduct:deliberate', 200],
    ['conduct:malicious', 300],
    ['effects:sleep', 8],
    ['effects:work', 4],
    ['distress:annoyance', 50],
    ['distress:worry', 100],
    ['distress:distress', 100],
    ['distress:severe', 100],
  ]);
  const none = { combinations: [], presumptions: [] };
  const clause = (question: 'conduct' | 'recipients', share: number) => ({ question, anyOf: ['x'], share });

  it('is the mean over what the cases show, and widens by what their spread adds', () => {
    // 0.1 × 100 + 0.1 × 200 + 0.3 × 300 = 120; the variance 17,600, the spread 132.7, of which 0.7 is 92.9;
    // √(50² + 92.9²) − 50 = 55.5
    expect(unknowns(people, shares, worth, none).conduct).toEqual({ points: 120, widens: 55 });
  });

  it('is the mean over the lists of the cases that say, and widens by a point at least', () => {
    // 8 + floor(4 / 4) = 9, and 0
    expect(unknowns(people, shares, worth, none).effects).toEqual({ points: 5, widens: 1 });
  });

  it('widens nothing where all answers count the same', () => {
    expect(unknowns(people, shares, worth, none).access).toEqual({ points: 0, widens: 0 });
  });

  it('widens more by what turns on it together with others', () => {
    const combination = {
      id: 'x',
      words: 'x',
      factor: 'exposure',
      points: 100,
      when: [clause('conduct', 0.5), clause('recipients', 0.25)],
    } as const;
    const found = unknowns(people, shares, worth, { ...none, combinations: [combination] });
    // 17,600 + 100² × 0.5 × 0.5 × 0.25 = 18,225; 0.7 × 135 = 94.5; √(50² + 94.5²) − 50 = 56.9
    expect(found.conduct).toEqual({ points: 120, widens: 57 });
    // 100² × 0.25 × 0.75 × 0.5 = 937.5; 0.7 × 30.6 = 21.4; √(50² + 21.4²) − 50 = 4.4
    expect(found.recipients.widens).toBe(4);
    expect(found.access.widens).toBe(0);
  });

  it('widens more by the distress that is presumed when it holds', () => {
    const presumption = {
      id: 'x',
      words: 'x',
      atLeast: 'worry',
      when: [clause('conduct', 0.5)],
      unknown: { points: 0 },
    };
    const found = unknowns(people, shares, worth, { ...none, presumptions: [presumption] });
    // each distress is one in five: (100² + 50²) / 5 = 2,500, × 0.5 × 0.5 = 625: again 18,225
    expect(found.conduct).toEqual({ points: 120, widens: 57 });
  });

  it('counts distress that is not known as at least what is presumed', () => {
    // (60 + 60 + 100 + 100 + 100) / 5
    expect(unknownAtLeast(60, shares, worth)).toEqual({ points: 84 });
  });
});

describe('the width of the band', () => {
  const leftOut = (points: number, aim: number, worst = points) => ({
    total: { lines: [], points, worst, widens: [], reached: NOT_REACHED } satisfies Total,
    aim,
  });

  it('is at least a point, and ends at 500 where even that holds too few', () => {
    expect(widthFrom([leftOut(400, 400)])).toEqual({ below: 1, above: 1 });
    expect(widthFrom([leftOut(400, 1_400)])).toEqual({ below: 1, above: 500 });
  });

  it('may miss none of eight', () => {
    // ceil(9 × 0.9) = 9, more than there are: none may be missed
    const eight = Array.from({ length: 8 }, (_, place) => leftOut(400, 400 + place));
    expect(widthFrom(eight)).toEqual({ below: 1, above: 7 });
  });

  it('counts nothing as £100 at both ends', () => {
    const none = { lines: [], points: 110, worst: 110, widens: [], reached: NOT_REACHED };
    expect(ends(none, { below: 40, above: 60 })).toEqual({ low: 200, high: 200 });
    expect(ends({ ...none, points: 300, worst: 300 }, { below: 40, above: 60 })).toEqual({
      low: 260,
      high: 360,
    });
  });

  it('is scored by the mean over the cases', () => {
    // 100 wide; held, and missed by five: (100 + 150) / 2
    expect(meanScore([leftOut(300, 300), leftOut(300, 365)], { below: 40, above: 60 })).toBe(125);
  });
});

describe('measures', () => {
  it.each([
    [999, false],
    [1_000, true],
    [5_000, true],
    [100_000, true],
    [100_001, false],
  ])('hold %s inside a band of £1,000 to £100,000: %s', (awardToday, inside) => {
    expect(holds({ awardToday, low: 1_000, high: 100_000 })).toBe(inside);
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
});

/** Two who were not upset and got nothing, two who were hit hard and got thousands, and two between. */
const MADE_UP = [
  ...['a', 'b'].map((id) => decided(id, 0)),
  ...['y', 'z'].map((id, place) =>
    decided(id, 8_000 + 2_000 * place, {
      data: ['offences', 'health'],
      recipients: ['public'],
      conduct: 'malicious',
      distress: 'severe',
      lasted: 'years',
      effects: ['moved'],
      diagnosis: 'none',
    }),
  ),
  decided('m', 900, { distress: 'worry', lasted: 'weeks', effects: [], diagnosis: 'none' }),
  decided(
    'n',
    700,
    { distress: 'worry', lasted: 'days', effects: ['unknown'], diagnosis: 'unknown' },
    {
      basis: 'settlement',
    },
  ),
];

const leftOutOf = (observed: readonly Observed[], hold: number) =>
  observed.map((left) => {
    const others = observed.filter((other) => other !== left);
    return { total: addUp(left.answers, bare(fitCard(others, hold))), aim: left.aim };
  });

function bestHold(observed: readonly Observed[]): number {
  const score = (hold: number) => {
    const leftOut = leftOutOf(observed, hold);
    return meanScore(leftOut, widthFrom(leftOut));
  };
  const [best = 0] = [1_000, 3_000, 10_000]
    .map((hold) => ({ hold, score: score(hold) }))
    .toSorted((one, other) => one.score - other.score)
    .map(({ hold }) => hold);
  return best;
}

describe('a scorecard from made-up cases', () => {
  // Made anew for each test, so that a change in the fit is tried by each.
  const made = () => {
    const observed = observe(MADE_UP, PRICES);
    return { observed, scorecard: fitScorecard(observed, PRICES.at) };
  };

  it('is that of the whole calibration', () => {
    const { scorecard } = made();
    expect(calibrate(MADE_UP, PRICES)).toEqual(scorecard);
    expect([scorecard.fittedOn, scorecard.pricesAt, scorecard.version]).toEqual([6, '2026-02', 2]);
  });

  it('has the largest award for its ceiling', () => {
    const { scorecard } = made();
    // £10,000 × 1.5 = £15,000: 100 × log10 15,000 = 417.6
    expect(scorecard.ceiling).toBe(418);
  });

  it('chooses of three holds the one with the best score on cases left out', () => {
    const { observed, scorecard } = made();
    const hold = bestHold(observed);
    expect(scorecard.width).toEqual(widthFrom(leftOutOf(observed, hold)));
    expect(scorecard).toMatchObject(fitCard(observed, hold));
  });

  it('draws the line of nothing between those who got nothing and those who got something', () => {
    const { observed, scorecard } = made();
    const { likelyTo, possibleTo, counts } = scorecard.nothing;
    expect(likelyTo).toBeLessThanOrEqual(200 + scorecard.width.below);
    expect(counts.likely).toEqual({ nothing: 2, of: 2 });
    // those who got thousands; £1,050 is the smallest award: 100 × log10 1,050 = 302.1
    expect(counts.unlikely).toEqual({ nothing: 0, of: 2 });
    expect(possibleTo).toBe(302);
    for (const { answers, nothing } of observed)
      expect(addUp(answers, scorecard).points <= likelyTo).toBe(nothing);
  });

  it('draws it where it is wrong least often, where the sums overlap', () => {
    // one hit hard got nothing, and one not upset got thousands
    const observed = observe(
      [
        ...MADE_UP,
        decided('p', 0, { distress: 'worry', lasted: 'weeks', effects: [], diagnosis: 'none' }),
        decided('q', 3_000),
        decided('r', 0, { access: 'seen' }),
      ],
      PRICES,
    );
    const { nothing, width } = fitScorecard(observed, PRICES.at);
    const sums = leftOutOf(observed, bestHold(observed)).map(({ total }) => total.points);
    const wrong = (cut: number) =>
      observed.filter((each, place) => each.nothing !== (sums[place] ?? 0) <= cut).length;
    const [least] = [...Array(600).keys()].toSorted((one, other) => wrong(one) - wrong(other) || one - other);
    expect(nothing.likelyTo).toBe(least);
    const starts = 200 + width.below;
    expect(least).toBeLessThan(starts);
    const count = (from: number, to: number) => {
      const within = observed.filter((_, place) => (sums[place] ?? 0) > from && (sums[place] ?? 0) <= to);
      return { nothing: within.filter((each) => each.nothing).length, of: within.length };
    };
    expect(nothing.counts).toEqual({
      likely: count(-1, nothing.likelyTo),
      possible: count(-1, starts + width.below),
      unlikely: count(nothing.possibleTo + width.below, 9_999),
    });
  });

  it('takes £100 for the smallest award where no case gave one', () => {
    const none = observe(
      MADE_UP.filter(({ award }) => award === 0),
      PRICES,
    );
    expect(fitScorecard(none, PRICES.at).nothing.possibleTo).toBe(200);
  });

  it('has whole points, and the most that each factor can reach', () => {
    const { scorecard } = made();
    const worth = (question: string) =>
      scorecard.lines.filter((line) => line.question === question).map(({ points }) => points);
    const most = (question: string) => Math.max(...worth(question));
    const list = (question: string) => {
      const [highest = 0, ...others] = worth(question).toSorted((one, other) => other - one);
      return others.reduce((sum, each) => sum + Math.floor(each / 4), highest);
    };
    const together = scorecard.combinations.reduce((sum, { points }) => sum + points, 0);
    expect(scorecard.most).toEqual({
      sensitivity: list('data') + most('depth') + most('known'),
      exposure:
        list('recipients') +
        most('access') +
        most('duration') +
        most('conduct') +
        most('persisted') +
        together,
      distress: list('vulnerable') + most('distress') + most('lasted') + list('effects') + most('diagnosis'),
    });
  });

  it('keeps the words of each rule, and how many cases meet each of its clauses', () => {
    const { scorecard } = made();
    expect(scorecard.combinations.map(({ id, words, factor }) => [id, words, factor])).toEqual([
      ['published-on-purpose', 'published to the world on purpose', 'exposure'],
      ['accusation-published', 'an accusation made public', 'exposure'],
    ]);
    expect(scorecard.presumptions.map(({ id, words, atLeast }) => [id, words, atLeast])).toEqual([
      ['child-intruded-on', 'a child counts as upset, whatever the child felt', 'annoyance'],
      [
        'intimacy-published',
        'sexual life published on purpose counts as serious distress, whatever was felt',
        'distress',
      ],
      [
        'private-life-published',
        'private life published on purpose counts as real worry, whatever was felt',
        'worry',
      ],
    ]);
    // two of six were published on purpose, and half a case for each side: 2.5 / 7
    expect(scorecard.combinations[0]?.when).toEqual([
      { question: 'recipients', anyOf: ['public'], share: 2.5 / 7 },
      { question: 'conduct', anyOf: ['deliberate', 'malicious'], share: 2.5 / 7 },
    ]);
    expect(scorecard.presumptions[0]?.when).toEqual([
      { question: 'vulnerable', anyOf: ['child'], share: 0.5 / 7 },
    ]);
  });

  it('takes the share of a clause from those who know', () => {
    const observed = observe([...MADE_UP, decided('u', 500, { conduct: 'unknown' })], PRICES);
    // seven know who got it, six how it came about; two of each fit
    expect(fitCard(observed, 3_000).combinations[0]?.when.map(({ share }) => share)).toEqual([
      2.5 / 8,
      2.5 / 7,
    ]);
  });

  it('ranks a list by the prior points first, and then by those the cases gave', () => {
    // the guess puts an accusation (20) far above where someone was (8); these cases turn it round
    const observed = observe(
      [
        ...['a', 'b', 'c'].map((id) => decided(id, 90_000, { data: ['location'] })),
        ...['d', 'e', 'f'].map((id) => decided(id, 100, { data: ['offences'] })),
        ...['g', 'h'].map((id) => decided(id, 30_000, { data: ['location', 'offences'] })),
      ],
      PRICES,
    );
    const shares = sharesIn(observed.map(({ answers }) => answers));
    const fitted = (by: Float64Array) =>
      fitPoints(
        observed.map(({ answers, aim, weight, nothing }) => ({
          row: rowOf(answers, shares, by),
          aim,
          weight,
          atMost: nothing,
        })),
        COLUMNS,
        1_000,
      );
    const once = fitted(Float64Array.from(COLUMNS, ({ prior }) => prior));
    const twice = fitted(once);
    expect(once[at('data:location')]).toBeGreaterThan(once[at('data:offences')] ?? 0);
    const line = fitCard(observed, 1_000).lines.find(({ id }) => id === 'data:location');
    expect(line?.points).toBe(Math.round(twice[at('data:location')] ?? 0));
    expect(line?.points).not.toBe(Math.round(once[at('data:location')] ?? 0));
  });

  it('counts a presumption on distress not known by the mean of what it lifts', () => {
    const observed = observe(MADE_UP, PRICES);
    const card = fitCard(observed, 3_000);
    const worth = new Map(card.lines.map(({ id, points }) => [id, points]));
    const shares = sharesIn(observed.map(({ answers }) => answers));
    expect(card.presumptions.map(({ unknown }) => unknown)).toEqual(
      ['annoyance', 'distress', 'worry'].map((least) =>
        unknownAtLeast(worth.get(`distress:${least}`) ?? 0, shares, worth),
      ),
    );
  });

  it('has no ceiling under nothing, and stands on the priors, where there are no cases', () => {
    const card = fitCard([], 1_000);
    expect([card.ceiling, card.base]).toEqual([0, 130]);
    const points = new Map(card.lines.map((line) => [line.id, line.points]));
    // 90, and 55 more, and 40 more
    expect(
      ['none', 'annoyance', 'worry', 'distress'].map((option) => points.get(`distress:${option}`)),
    ).toEqual([0, 90, 145, 185]);
    expect(points.get('data:offences')).toBe(20);
  });
});

describe('leaving each case out', () => {
  it('predicts it from the others alone, and measures how well', () => {
    const found = backtest(MADE_UP, PRICES);
    const observed = observe(MADE_UP, PRICES);
    expect(found.pricesAt).toBe('2026-02');
    expect(found.predictions.map(({ id }) => id)).toEqual(observed.map(({ id }) => id));
    for (const place of [0, 3, 5]) {
      const left = observed[place];
      if (!left) throw new Error(`no case ${place}`);
      const others = fitScorecard(
        observed.filter((other) => other !== left),
        PRICES.at,
      );
      const range = rangeOf(addUp(left.answers, others), others);
      const { id, basis, awardToday } = left;
      const held = range.low <= awardToday && awardToday <= range.high;
      expect(found.predictions[place]).toEqual({ id, basis, awardToday, ...range, held });
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
    const { byDistance, predictions } = backtest(MADE_UP, PRICES);
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
    const cases = awards.map((award, place) => decided(`a${place}`, award, {}, { decided: '2026-02-01' }));
    expect(backtest(cases, PRICES).byAward.map(({ measures }) => measures.cases)).toEqual([1, 2, 2, 2]);
  });
});

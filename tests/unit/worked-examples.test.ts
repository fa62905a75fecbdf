import { describe, expect, it } from 'vitest';
import { uprate } from '../../src/calibration/prices.ts';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { poundsAt } from '../../src/estimate/pounds.ts';
import { estimator } from '../../src/estimator.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { PLAIN, SMALL } from './small-scorecard.ts';

const { scorecard, cases } = estimator();

function band(answers: Answers): Band {
  const found = estimate(answers, scorecard, cases);
  if (found.kind !== 'band') throw new Error(JSON.stringify(found));
  return found;
}

const pointsOf = (id: string) => scorecard.lines.find((line) => line.id === id)?.points ?? Number.NaN;

/** One letter with a fact or two to a stranger who gave it straight back, and nobody upset. */
const returnedLetter: Answers = { ...PLAIN, access: 'seen' };

describe('prices', () => {
  const prices = {
    at: '2026-02',
    index: { '2018': 105.9, '2025-06': 138.9, '2025': 138.4, '2026-02': 140.1 },
  };

  it('bring an award of a year to today by that year’s mean', () => {
    // £1,000 × 140.1 / 105.9 = £1,322.95
    expect(uprate(1000, '2018-05-17', prices)).toBeCloseTo(1322.95, 2);
  });

  it('use the month where the index has it', () => {
    // £1,000 × 140.1 / 138.9 = £1,008.64
    expect(uprate(1000, '2025-06-27', prices)).toBeCloseTo(1008.64, 2);
  });
});

describe('the sum', () => {
  it('is the base and the points of each answer, and no more', () => {
    // contact + mention + public + trusted + seen + day + accident + no + none
    const sum = [
      'data:contact',
      'depth:mention',
      'known:public',
      'recipients:trusted',
      'access:seen',
      'duration:day',
      'conduct:accident',
      'persisted:no',
      'distress:none',
    ].reduce((points, id) => points + pointsOf(id), 0);
    const { points, typical } = band(returnedLetter);
    expect(points).toBe(sum);
    expect(typical).toBe(poundsAt(scorecard.base + sum));
  });

  it('gives a misdirected letter that came straight back a band that starts at nothing', () => {
    const { low, nothing } = band(returnedLetter);
    expect([low, nothing]).toEqual([0, 'likely']);
  });

  it('counts the highest of a list in full and a quarter of each other, rounded down', () => {
    const one = band({ ...returnedLetter, data: ['offences'] }).points;
    const two = band({ ...returnedLetter, data: ['offences', 'health'] }).points;
    // the lesser of the two adds a quarter of its points
    const lesser = Math.min(pointsOf('data:offences'), pointsOf('data:health'));
    const greater = Math.max(pointsOf('data:offences'), pointsOf('data:health'));
    expect(two - one).toBe(greater - pointsOf('data:offences') + Math.floor(lesser / 4));
  });

  it('shows pounds that add up to the typical figure exactly, for every case', () => {
    for (const { answers } of cases) {
      const { basePounds, contributions, typical } = band(answers);
      expect(contributions.reduce((sum, { pounds }) => sum + pounds, basePounds)).toBe(typical);
    }
  });

  it('adds money lost after the band, pound for pound', () => {
    const { low, typical, high, withLoss } = band({ ...returnedLetter, loss: 240 });
    expect(withLoss).toEqual({ low: low + 240, typical: typical + 240, high: high + 240 });
  });

  it('scores nothing answered badly as nothing, and the worst of everything as ten', () => {
    expect(band(returnedLetter).scores.distress).toBe(0);
    expect(
      band({
        ...returnedLetter,
        vulnerable: ['child', 'victim', 'ill', 'at-risk-role', 'disabled'],
        distress: 'severe',
        lasted: 'years',
        effects: [
          'sleep',
          'work',
          'relationships',
          'reputation',
          'safety-fear',
          'moved',
          'harassed',
          'treatment',
        ],
        diagnosis: 'severe',
      }).scores.distress,
    ).toBe(10);
  });
});

describe('known people', () => {
  const answersOf = (id: string) => cases.find((decided) => decided.id === id)?.answers ?? {};

  it.each([
    ['rolfe-v-veale-wasbrough-vizards', 0],
    ['driver-v-cps', 250],
    ['tlt-v-home-office-highest', 17_391],
  ])('%s lies inside its own band', (id, award) => {
    const { low, high } = band(answersOf(id));
    expect(award).toBeGreaterThanOrEqual(low);
    expect(award).toBeLessThanOrEqual(high);
  });

  it('shows the nearest cases with a case that went the other way where there is one near', () => {
    const { comparable } = band(answersOf('tlt-v-home-office-highest'));
    expect(comparable[0]?.id).toBe('tlt-v-home-office-highest');
    expect(comparable.some(({ otherWay }) => otherWay)).toBe(true);
  });
});

/*
 * People at, just under and just over each line, on a scorecard of round numbers (small-scorecard.ts), so that every
 * sum can be done in the head. Everyone starts from 150 points; 100 points are ten times as much money; the low end
 * is 40 points down and the high end 60 up; 200 points are £100.
 */
describe('people on either side of a line', () => {
  const bandOf = (more: Answers): Band => {
    const found = estimate({ ...PLAIN, ...more }, SMALL, []);
    if (found.kind !== 'band') throw new Error(JSON.stringify(found));
    return found;
  };
  const sumOf = (more: Answers) => SMALL.base + bandOf(more).points;
  const felt = (distress: string): Answers => ({ distress, lasted: 'days', effects: [], diagnosis: 'none' });

  describe('nothing is likely up to 180 points', () => {
    const under: Answers = { data: ['offences'], conduct: 'deliberate', access: 'possible' };
    const at: Answers = { data: ['offences'], recipients: ['strangers'], conduct: 'careless' };
    it.each<[string, Answers, number, string]>([
      // 150 + an accusation 20 + on purpose 8 + possibly seen 1
      ['just under', under, 179, 'likely'],
      // 150 + an accusation 20 + strangers 6 + carelessness 4
      ['at it', at, 180, 'likely'],
      // and possibly seen 1
      ['just over', { ...at, access: 'possible' }, 181, 'possible'],
    ])('%s', (_, answers, sum, nothing) => {
      expect(sumOf(answers)).toBe(sum);
      expect(bandOf(answers)).toMatchObject({ low: 0, nothing });
    });
  });

  describe('the range starts at £0 up to 240 points, where the low end is £100', () => {
    const at: Answers = {
      ...felt('annoyance'),
      data: ['offences', 'sexual-life'],
      recipients: ['strangers'],
      conduct: 'deliberate',
      lasted: 'weeks',
    };
    it.each<[string, Answers, number, object]>([
      // 150 + annoyance 50 + an accusation 20 + a quarter of 16 + strangers 6 + on purpose 8 + possibly seen 1
      // typical 10 ^ 2.39 = £245.5, to the nearest £2; high end 239 + 60 = 299: 10 ^ 2.99 = £977
      ['just under', { ...at, lasted: 'days', access: 'possible' }, 239, { low: 0, typical: 246, high: 980 }],
      // weeks 2 in the place of 1: 240 - 40 = 200, which is £100 and so nothing
      ['at it', at, 240, { low: 0, typical: 250, high: 1_000 }],
      // 241 - 40 = 201: 10 ^ 2.01 = £102.3
      ['just over', { ...at, access: 'possible' }, 241, { low: 102, typical: 255, high: 1_020 }],
    ])('%s', (_, answers, sum, range) => {
      expect(sumOf(answers)).toBe(sum);
      expect(bandOf(answers)).toMatchObject({ ...range, nothing: 'possible' });
    });
  });

  describe('nothing is possible up to 250 points, where the low end is the smallest award', () => {
    it.each<[string, Answers, number, string]>([
      // 150 + annoyance 50 + 20 + 4 + 2 of a list + the public 12 + a quarter of 6 + carelessness 4 + weeks 2 + 1
      [
        'under',
        {
          ...felt('annoyance'),
          data: ['offences', 'sexual-life', 'health'],
          recipients: ['public', 'strangers'],
          conduct: 'careless',
          lasted: 'weeks',
          access: 'possible',
        },
        246,
        'possible',
      ],
      // 150 + worry 100: the low end is 210
      ['at it', felt('worry'), 250, 'possible'],
      // and possibly seen 1
      ['just over', { ...felt('worry'), access: 'possible' }, 251, 'unlikely'],
    ])('%s', (_, answers, sum, nothing) => {
      expect(sumOf(answers)).toBe(sum);
      expect(bandOf(answers).nothing).toBe(nothing);
    });
  });

  describe('no sum counts for more than 400 points, £10,000', () => {
    // 150 + severe 200 + an accusation 20 + the public 12 + on purpose 8 + together 10
    const at: Answers = {
      ...felt('severe'),
      data: ['offences'],
      recipients: ['public'],
      conduct: 'deliberate',
    };
    it.each<[string, Answers, number, number]>([
      // out of malice 0 in the place of 8, but a quarter of 16, weeks 2 and possibly seen 1: 10 ^ 3.99 = £9,772
      [
        'just under',
        {
          ...at,
          conduct: 'malicious',
          data: ['offences', 'sexual-life'],
          lasted: 'weeks',
          access: 'possible',
        },
        399,
        9_800,
      ],
      ['at it', at, 400, 10_000],
      ['just over', { ...at, access: 'possible' }, 401, 10_000],
      ['well over', { ...at, lasted: 'weeks', data: ['offences', 'sexual-life', 'health'] }, 408, 10_000],
    ])('%s', (_, answers, sum, typical) => {
      expect(sumOf(answers)).toBe(sum);
      // the high end is 60 over what counts: never over 10 ^ 4.6 = £39,811
      expect(bandOf(answers).typical).toBe(typical);
      expect(bandOf(answers).high).toBeLessThanOrEqual(40_000);
    });
  });

  describe('a child counts as annoyed at least: 50 points', () => {
    const child: Answers = { vulnerable: ['child'] };
    it.each<[string, Answers, number]>([
      // not a child: 150
      ['nobody’s child', {}, 150],
      // felt nothing, counts 50
      ['felt less', child, 200],
      // felt 50, counts 50
      ['felt just that', { ...child, ...felt('annoyance') }, 200],
      // felt 100, counts 100
      ['felt more', { ...child, ...felt('worry') }, 250],
      // not known whether a child: one in five, so 50 × 0.2
      ['perhaps a child', { vulnerable: ['unknown'] }, 160],
    ])('%s', (_, answers, sum) => {
      expect(sumOf(answers)).toBe(sum);
    });
  });

  describe('published on purpose counts 10 together, and as worry at least: 100 points', () => {
    const both: Answers = { recipients: ['public'], conduct: 'deliberate' };
    it.each<[string, Answers, number]>([
      // 150 + on purpose 8
      ['on purpose, not published', { conduct: 'deliberate' }, 158],
      // 150 + the public 12 + carelessness 4
      ['published, not on purpose', { recipients: ['public'], conduct: 'careless' }, 166],
      // 150 + 12 + 8 + 10 + 100
      ['both', both, 280],
      // worry 100 is felt, so nothing is presumed: the same
      ['both, and worried', { ...both, ...felt('worry') }, 280],
      // 150 + 12 + 8 + 10 + 150
      ['both, and distressed', { ...both, ...felt('distress') }, 330],
      // 150 + 12 + not known 3 + half of 10 + half of 100
      ['published, not known why', { recipients: ['public'], conduct: 'unknown' }, 220],
    ])('%s', (_, answers, sum) => {
      expect(sumOf(answers)).toBe(sum);
    });

    it('moves both ends out by the 6 points of what is not known', () => {
      // 150 + 100 + 12 + 3 + 5 = 270: £501; 270 - 46 = 224: £173.8; 270 + 66 = 336: £2,291
      const answers = { ...felt('worry'), recipients: ['public'], conduct: 'unknown' };
      expect(bandOf(answers)).toMatchObject({ low: 174, typical: 500, high: 2_300 });
    });
  });

  describe('of a list the highest counts in full and a quarter of each other, rounded down', () => {
    it.each<[string, string[], number]>([
      ['one alone', ['offences'], 170],
      // 3 / 4 is less than a point
      ['one of 3 more', ['offences', 'finance'], 170],
      // 4 / 4
      ['one of 4 more', ['offences', 'identity'], 171],
      // 5 / 4 = 1.25
      ['one of 5 more', ['offences', 'location'], 171],
      // each is rounded alone: 0 + 1 + 1, not 12 / 4 = 3
      ['all three more', ['offences', 'finance', 'identity', 'location'], 172],
      // the order in which they are given does not matter
      ['the other way about', ['location', 'identity', 'finance', 'offences'], 172],
    ])('%s', (_, data, sum) => {
      expect(sumOf({ data })).toBe(sum);
    });
  });

  describe('money lost is added after, in whole pounds', () => {
    // 150 + worry 100 = 250: 10 ^ 2.1 = £125.9, 10 ^ 2.5 = £316, 10 ^ 3.1 = £1,259
    it.each<[string, number | undefined, object | undefined]>([
      ['none named', undefined, undefined],
      ['nothing lost', 0, { low: 126, typical: 315, high: 1_260 }],
      ['just under a pound and a half', 1.49, { low: 127, typical: 316, high: 1_261 }],
      ['a pound and a half', 1.5, { low: 128, typical: 317, high: 1_262 }],
      ['£240', 240, { low: 366, typical: 555, high: 1_500 }],
    ])('%s', (_, loss, withLoss) => {
      const found = bandOf({ ...felt('worry'), ...(loss === undefined ? {} : { loss }) });
      expect(found).toMatchObject({ low: 126, typical: 315, high: 1_260 });
      expect(found.withLoss).toEqual(withLoss);
    });

    it('is added to a range that starts at £0 too', () => {
      // 150 points: 10 ^ 1.5 = £31.6; the high end 150 + 60 = 210: £126
      expect(bandOf({ loss: 50 })).toMatchObject({
        low: 0,
        withLoss: { low: 50, typical: 80, high: 176 },
      });
    });
  });
});

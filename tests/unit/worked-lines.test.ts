import { describe, expect, it } from 'vitest';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { addUp } from '../../src/estimate/total.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { decidedCase, PLAIN, SMALL } from './small-scorecard.ts';

/*
 * People at, just under and just over each line, on a scorecard of round numbers (small-scorecard.ts), so that every
 * sum can be done in the head. Everyone starts from 150 points; 100 points are ten times as much money; the low end
 * is 40 points down and the high end 60 up; 200 points are £100.
 */
const bandOf = (more: Answers): Band => {
  const found = estimate({ ...PLAIN, ...more }, SMALL, []);
  if (found.kind !== 'band') throw new Error(JSON.stringify(found));
  return found;
};
const sumOf = (more: Answers) => SMALL.base + bandOf(more).points;
const felt = (distress: string): Answers => ({ distress, lasted: 'days', effects: [], diagnosis: 'none' });

describe('nothing is likely up to 180 points', () => {
  const at: Answers = { data: ['offences'], recipients: ['strangers'], conduct: 'careless' };
  it.each<[string, Answers, number, string]>([
    // 150 + 20 + 8 + 1
    ['just under', { data: ['offences'], conduct: 'deliberate', access: 'possible' }, 179, 'likely'],
    // 150 + 20 + 6 + 4
    ['at it', at, 180, 'likely'],
    // and possibly seen 1
    ['just over', { ...at, access: 'possible' }, 181, 'possible'],
  ])('%s', (_, answers, sum, nothing) => {
    expect(sumOf(answers)).toBe(sum);
    expect(bandOf(answers).nothing).toBe(nothing);
  });
});

describe('a range starts at nothing up to 240 points, where the low end is £100', () => {
  const at: Answers = {
    ...felt('annoyance'),
    data: ['offences', 'health'],
    recipients: ['strangers'],
    access: 'misused',
    conduct: 'careless',
    vulnerable: [],
    lasted: 'days',
  };
  it.each<[string, Answers, number, object]>([
    // 150 + 50 + 20 + 5 + 6 + 2 + 4 = 237: 10 ^ 2.37 = £234; 10 ^ 2.97 = £933
    ['under', at, 237, { low: 0, typical: 234, high: 930 }],
    // and weeks 2 = 239: £245.5; 10 ^ 2.99 = £977
    ['just under', { ...at, lasted: 'weeks' }, 239, { low: 0, typical: 246, high: 980 }],
    // 150 + 50 + 20 + 12 + 4 + 2 + 2 = 240, less 40 is £100 and so nothing
    [
      'at it',
      { ...at, data: ['offences'], recipients: ['public'], lasted: 'weeks' },
      240,
      { low: 0, typical: 250, high: 1_000 },
    ],
    // on purpose 8 in the place of 4: 150 + 50 + 20 + 5 + 6 + 2 + 8 = 241 - 40 = 201: 10 ^ 2.01 = £102.3
    ['just over', { ...at, conduct: 'deliberate' }, 241, { low: 102, typical: 255, high: 1_020 }],
  ])('%s', (_, answers, sum, range) => {
    expect(sumOf(answers)).toBe(sum);
    expect(bandOf(answers)).toMatchObject({ ...range, nothing: 'possible' });
  });
});

describe('nothing is possible up to 250 points, where the low end is the smallest award', () => {
  it.each<[string, Answers, number, string]>([
    // 150 + 50 + 20 + 5 + 12 + 4 + weeks 2 + possibly seen 1
    [
      'under',
      {
        ...felt('annoyance'),
        data: ['offences', 'health'],
        recipients: ['public'],
        conduct: 'careless',
        lasted: 'weeks',
        access: 'possible',
      },
      244,
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
  // 150 + severe 200 + an accusation 20 + the public 12 + on purpose 8 + together 11 = 401
  const over: Answers = {
    ...felt('severe'),
    data: ['offences'],
    recipients: ['public'],
    conduct: 'deliberate',
  };
  it.each<[string, Answers, number, number]>([
    // health 10 and 5 for another in the place of 20: 396, 10 ^ 3.96 = £9,120
    ['under', { ...over, data: ['health', 'finance'] }, 396, 9_100],
    // and weeks 2, misused 2: just 400
    ['at it', { ...over, data: ['health', 'finance'], lasted: 'weeks', access: 'misused' }, 400, 10_000],
    ['just over', over, 401, 10_000],
    ['well over', { ...over, lasted: 'weeks', data: ['offences', 'health'] }, 408, 10_000],
  ])('%s', (_, answers, sum, typical) => {
    expect(sumOf(answers)).toBe(sum);
    expect(bandOf(answers).typical).toBe(typical);
    // the high end is 60 over what counts: never over 10 ^ 4.6 = £39,811
    expect(bandOf(answers).high).toBeLessThanOrEqual(40_000);
  });
});

describe('a child counts as annoyed at least: 50 points', () => {
  const child: Answers = { vulnerable: ['child'] };
  it.each<[string, Answers, number]>([
    ['nobody’s child', {}, 150],
    // 5 for being one; felt nothing, counts 50
    ['felt less', child, 205],
    ['felt just that', { ...child, ...felt('annoyance') }, 205],
    // felt 100, counts 100
    ['felt more', { ...child, ...felt('worry') }, 255],
    // not known whether a child: 55 fewer than 50 is none
    ['perhaps a child', { vulnerable: ['unknown'] }, 150],
  ])('%s', (_, answers, sum) => {
    expect(sumOf(answers)).toBe(sum);
  });
});

describe('published on purpose counts 11 together, and as worry at least: 100 points', () => {
  const both: Answers = { recipients: ['public'], conduct: 'deliberate' };
  it.each<[string, Answers, number]>([
    // 150 + on purpose 8
    ['on purpose, not published', { conduct: 'deliberate' }, 158],
    // 150 + the public 12 + carelessness 4
    ['published, not on purpose', { recipients: ['public'], conduct: 'careless' }, 166],
    // 150 + 12 + 8 + 11 + 100
    ['both', both, 281],
    // worry 100 is felt, so nothing is presumed: the same
    ['both, and worried', { ...both, ...felt('worry') }, 281],
    // 150 + 12 + 8 + 11 + 150
    ['both, and distressed', { ...both, ...felt('distress') }, 331],
    // 150 + 12 + not known 3 + half of 11, rounded up + 100 less 55
    ['published, not known why', { recipients: ['public'], conduct: 'unknown' }, 216],
  ])('%s', (_, answers, sum) => {
    expect(sumOf(answers)).toBe(sum);
  });

  it('has an end of its own on each side of what is not known', () => {
    // typical 150 + 100 + 12 + 3 + 6 = 271: £512.9; low 263 - 40 = 223: £169.8; high 281 + 60 = 341: £2,570
    const answers = { ...felt('worry'), recipients: ['public'], conduct: 'unknown' };
    expect(addUp({ ...PLAIN, ...answers }, SMALL).sums).toEqual({ low: 263, typical: 271, high: 281 });
    expect(bandOf(answers)).toMatchObject({ low: 170, typical: 510, high: 2_550 });
  });
});

describe('of a list the heaviest counts, and five more where another one carries points', () => {
  it.each<[string, string[], number]>([
    ['none that carries any', ['contact', 'identity'], 150],
    ['one alone', ['offences'], 170],
    ['one beside one that carries none', ['offences', 'contact'], 170],
    ['one of 3 more', ['offences', 'finance'], 175],
    ['one of 10 more', ['offences', 'health'], 175],
    ['all three more', ['offences', 'finance', 'health', 'location'], 175],
    // the order in which they are given does not matter
    ['the other way about', ['location', 'health', 'finance', 'offences'], 175],
    ['two alike', ['health', 'location'], 165],
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
    expect(bandOf({ loss: 50 })).toMatchObject({ low: 0, withLoss: { low: 50, typical: 80, high: 176 } });
  });
});

describe('what may be a mass hack starts at £0', () => {
  // 150 + worry 100 = 250: the points say £126 to £1,260
  const worried = felt('worry');
  it.each<[string, Answers, number, boolean]>([
    ['criminals alone', { recipients: ['criminals'] }, 0, true],
    ['and seen, which is not used', { recipients: ['criminals'], access: 'seen' }, 0, true],
    ['and it is not known whether it was used', { recipients: ['criminals'], access: 'unknown' }, 0, true],
    ['many were hit', { recipients: ['criminals'], 'how-many': 'many' }, 0, true],
    ['nobody knows how many', { recipients: ['criminals'], 'how-many': 'unknown' }, 0, true],
    // 250 + 2 for misuse, less 40: 10 ^ 2.12 = £131.8
    ['it was used against the person', { recipients: ['criminals'], access: 'misused' }, 132, false],
    ['only a few were hit', { recipients: ['criminals'], 'how-many': 'few' }, 126, false],
    ['only one was hit', { recipients: ['criminals'], 'how-many': 'one' }, 126, false],
    ['only one family was hit', { recipients: ['criminals'], 'how-many': 'family' }, 126, false],
    // strangers carry 6: 256 - 40: 10 ^ 2.16 = £144.5
    ['others got it too', { recipients: ['criminals', 'strangers'] }, 144, false],
    ['it is not known who got it', { recipients: ['unknown'] }, 0, true],
    ['nor whether it was used', { recipients: ['unknown'], access: 'unknown' }, 0, true],
    [
      'it is not known who got it, but it was used',
      { recipients: ['unknown'], access: 'misused' },
      132,
      false,
    ],
    // not more than a hack, and not said to be one
    ['nobody is known to have it', { recipients: ['nobody-known'] }, 0, false],
    ['in a hack', { recipients: ['nobody-known'], 'what-happened': 'hacked' }, 0, true],
    ['it went to a wrong address', { recipients: ['unknown'], 'what-happened': 'sent-wrong' }, 0, false],
    ['it was looked at', { recipients: ['unknown'], 'what-happened': 'looked-at' }, 0, false],
    ['it was recorded', { recipients: ['unknown'], 'what-happened': 'recorded' }, 0, false],
    ['it was published', { recipients: ['unknown'], 'what-happened': 'published' }, 0, false],
    ['it was stolen', { recipients: ['unknown'], 'what-happened': 'lost' }, 0, true],
    [
      'criminals alone, whatever happened',
      { recipients: ['criminals'], 'what-happened': 'sent-wrong' },
      0,
      true,
    ],
  ])('%s', (_, more, low, noted) => {
    const found = bandOf({ ...worried, ...more });
    expect(found.low).toBe(low);
    expect(found.notes.includes('no-court-has-valued-a-mass-hack')).toBe(noted);
    if (low === 0) expect(found.nothing).toBe('possible');
  });

  it('is noted with what else must be said, and with nothing else', () => {
    const notes = (more: Answers) => {
      const [one, other] = ['a', 'b'].map((id) => decidedCase(id, more));
      const found = estimate({ ...PLAIN, ...more }, SMALL, one && other ? [one, other] : []);
      return found.kind === 'band' && found.notes;
    };
    expect(notes(worried)).toEqual([]);
    expect(notes({ ...worried, recipients: ['criminals'] })).toEqual(['no-court-has-valued-a-mass-hack']);
    expect(notes(felt('unknown'))).toEqual(['harm-not-said']);
    // no case at all is near
    expect(bandOf(worried).notes).toEqual(['no-case-is-near']);
  });

  it('keeps its top, and starts every step of the ladder at £0', () => {
    const found = bandOf({ ...worried, recipients: ['criminals'] });
    expect(found).toMatchObject({ typical: 315, high: 1_260 });
    expect(found.ladder.map(({ low }) => low)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the ladder', () => {
  it('is the same answers at each step of harm', () => {
    // 150 + 10 = 160, + 50, + 100, + 150, + 200, and weeks 2 where there is harm; 40 down and 60 up
    const { ladder } = bandOf({ ...felt('worry'), data: ['health'], lasted: 'weeks' });
    expect(ladder).toEqual([
      // 10 ^ 1.6 = £39.8, 10 ^ 2.2 = £158
      { distress: 'none', low: 0, typical: 40, high: 158 },
      // 212: 10 ^ 2.12 = £131.8, 10 ^ 2.72 = £525
      { distress: 'annoyance', low: 0, typical: 132, high: 520 },
      // 262: 10 ^ 2.22 = £166, 10 ^ 2.62 = £417, 10 ^ 3.22 = £1,660
      { distress: 'worry', low: 166, typical: 415, high: 1_660 },
      // 312: 10 ^ 2.72, 10 ^ 3.12 = £1,318, 10 ^ 3.72
      { distress: 'distress', low: 520, typical: 1_320, high: 5_200 },
      { distress: 'severe', low: 1_660, typical: 4_150, high: 16_600 },
    ]);
  });

  it('takes what was not asked of someone unharmed for not known', () => {
    const card = { ...SMALL, unknown: { ...SMALL.unknown, lasted: { low: 0, typical: 1, high: 2 } } };
    const found = estimate(PLAIN, card, []);
    // 150 + 100, + 1, + 2: 10 ^ 2.1 = £125.9, 10 ^ 2.51 = £323.6, 10 ^ 3.12 = £1,318
    expect(found.kind === 'band' && found.ladder[2]).toEqual({
      distress: 'worry',
      low: 126,
      typical: 325,
      high: 1_320,
    });
  });

  it('takes a list that was not asked for not known, as it does an answer', () => {
    const card = { ...SMALL, unknown: { ...SMALL.unknown, effects: { low: 0, typical: 0, high: 40 } } };
    const found = estimate(PLAIN, card, []);
    // 150 + 200 - 40, 150 + 200, 150 + 200 + 40 + 60: 10 ^ 3.1, 10 ^ 3.5, 10 ^ 4.5
    expect(found.kind === 'band' && found.ladder[4]).toMatchObject({
      low: 1_260,
      typical: 3_150,
      high: 31_500,
    });
    const unharmed = { ...PLAIN, distress: 'worry', lasted: 'days', effects: [], diagnosis: 'none' };
    const harmed = estimate(unharmed, card, []);
    // they were asked, and there were none: 350 + 60 = 10 ^ 4.1
    expect(harmed.kind === 'band' && harmed.ladder[4]).toMatchObject({ high: 12_600 });
  });

  it('is what stands in the place of a middle figure where harm is not said', () => {
    const found = bandOf({ ...felt('unknown') });
    expect(found.notes).toContain('harm-not-said');
    // 150 + 60 - 40, 150 + 80, 150 + 120 + 60: never above serious distress, 150
    expect(found).toMatchObject({ low: 0, typical: 200, high: 2_000 });
    expect(found.high).toBeLessThan(found.ladder[3]?.high ?? 0);
    expect(bandOf(felt('worry')).notes).not.toContain('harm-not-said');
  });
});

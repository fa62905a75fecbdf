import { describe, expect, it } from 'vitest';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { poundsAt } from '../../src/estimate/pounds.ts';
import { addUp } from '../../src/estimate/total.ts';
import { type Answers, settle } from '../../src/questions/answers.ts';
import { readCases } from '../../src/records/content-files.ts';
import { estimator } from '../../src/records/estimator.ts';
import { PLAIN } from './small-scorecard.ts';

const { scorecard, cases } = estimator();
const recorded = new Map(readCases().map(({ id, answers }) => [id, answers]));

function answersOf(id: string): Answers {
  const answers = recorded.get(id);
  if (!answers) throw new Error(`content/cases has no ${id}`);
  return answers;
}

function bandFor(answers: Answers): Band {
  const found = estimate(answers, scorecard, cases);
  if (found.kind !== 'band') throw new Error(`no band but ${found.kind}`);
  return found;
}

const pointsFor = (question: string, option: string) =>
  scorecard.lines.find((line) => line.question === question && line.options.includes(option))?.points ??
  Number.NaN;

describe('an estimate', () => {
  it('gives a misdirected letter that came straight back a band that starts at nothing', () => {
    const { low, nothing, points, typical, basePounds } = bandFor(PLAIN);
    // every answer is the least: no points beyond the base
    expect({ low, nothing, points, typical }).toEqual({
      low: 0,
      nothing: 'likely',
      points: 0,
      typical: basePounds,
    });
  });

  it('adds a worry of months by the points on the scorecard', () => {
    const worried: Answers = {
      ...PLAIN,
      distress: 'worry',
      lasted: 'months',
      effects: [],
      diagnosis: 'none',
    };
    // base + worry + months
    const sum = scorecard.base + pointsFor('distress', 'worry') + pointsFor('lasted', 'months');
    const { low, typical, high } = bandFor(worried);
    expect({ low, typical, high }).toEqual({
      low: poundsAt(sum - scorecard.halfWidths.below),
      typical: poundsAt(sum),
      high: poundsAt(sum + scorecard.halfWidths.above),
    });
  });

  it('says that Rolfe v Veale may well come to nothing', () => {
    expect(bandFor(answersOf('rolfe-v-veale-wasbrough-vizards'))).toMatchObject({
      low: 0,
      nothing: 'likely',
    });
  });

  it('puts Driver v CPS in the hundreds', () => {
    const { low, typical } = bandFor(answersOf('driver-v-cps'));
    expect(low).toBeLessThanOrEqual(300);
    expect(typical).toBeGreaterThanOrEqual(200);
    expect(typical).toBeLessThanOrEqual(1_500);
  });

  it('holds the highest award of TLT v Home Office in today’s pounds', () => {
    const { low, high } = bandFor(answersOf('tlt-v-home-office-highest'));
    const today = cases.find(({ id }) => id === 'tlt-v-home-office-highest')?.awardToday ?? 0;
    expect(low).toBeLessThan(today);
    expect(high).toBeGreaterThan(today);
  });

  it('names what is missing rather than guess', () => {
    const { data, conduct, ...rest } = PLAIN;
    expect(estimate(rest, scorecard, cases)).toEqual({ kind: 'incomplete', missing: ['data', 'conduct'] });
  });

  it('never goes beyond the largest award, whatever adds up', () => {
    const worst = bandFor({
      ...answersOf('mosley-v-ngn'),
      persisted: 'yes',
      data: ['intimate-images', 'sexual-life', 'offences', 'protected'],
      recipients: ['public', 'hostile', 'criminals', 'many'],
      effects: ['safety-fear', 'moved', 'harassed', 'treatment'],
      vulnerable: ['child', 'victim', 'ill'],
      diagnosis: 'severe',
    });
    expect(worst.typical).toBe(poundsAt(scorecard.ceiling));
    expect(worst.points + scorecard.base).toBeGreaterThan(scorecard.ceiling);
  });

  it('counts private life published on purpose as real worry though nothing was felt', () => {
    const published: Answers = {
      ...PLAIN,
      data: ['private-life'],
      recipients: ['public'],
      conduct: 'deliberate',
    };
    const line = bandFor(published).contributions.find(({ id }) => id === 'private-life-published');
    // worry less none
    expect(line?.points).toBe(pointsFor('distress', 'worry'));
  });

  it('counts a presumption by less while it is not known whether it holds', () => {
    const perhaps: Answers = { ...PLAIN, data: ['private-life'], recipients: ['public'], conduct: 'unknown' };
    const line = bandFor(perhaps).contributions.find(({ id }) => id === 'private-life-published');
    expect(line?.points).toBe(pointsFor('distress', 'worry') - scorecard.perhapsLess);
  });

  it('says how much wider each thing not known makes the band', () => {
    const { unknowns } = bandFor({
      ...PLAIN,
      distress: 'unknown',
      lasted: 'days',
      effects: [],
      diagnosis: 'none',
    });
    const { low, high } = scorecard.unknown.distress;
    // from one end to the other, a hundred points to the tenfold
    expect(unknowns).toEqual([{ question: 'distress', widensBy: 10 ** ((high - low) / 100) }]);
  });

  it('does not rule nothing out while it is not known how bad it was', () => {
    const unsaid: Answers = {
      ...PLAIN,
      data: ['health'],
      recipients: ['many'],
      conduct: 'careless',
      distress: 'unknown',
      lasted: 'days',
      effects: [],
      diagnosis: 'none',
    };
    expect(bandFor({ ...unsaid, distress: 'none' }).low).toBe(0);
    const { low, nothing } = bandFor(unsaid);
    expect(low).toBeGreaterThan(0);
    expect(nothing).toBe('possible');
    expect(bandFor({ ...unsaid, distress: 'worry' }).nothing).toBe('unlikely');
  });

  it('sets the nearest cases beside it, the case itself first', () => {
    const [first] = bandFor(answersOf('driver-v-cps')).comparable;
    expect(first).toMatchObject({ id: 'driver-v-cps', distance: 0, differs: [], otherWay: false });
  });

  it('shows a case that went the other way where there is one', () => {
    const { comparable } = bandFor(answersOf('driver-v-cps'));
    expect(comparable.some(({ otherWay }) => otherWay)).toBe(true);
  });

  it('says when it is far from every case', () => {
    expect(bandFor(answersOf('driver-v-cps')).notes).not.toContain('no-case-is-near');
    const odd: Answers = {
      ...PLAIN,
      data: ['biometric', 'beliefs-origin'],
      recipients: ['criminals'],
      depth: 'file',
      distress: 'severe',
      conduct: 'accident',
      lasted: 'days',
      effects: ['treatment', 'sleep'],
      diagnosis: 'mild',
      vulnerable: ['disabled'],
    };
    expect(bandFor(odd).notes).toContain('no-case-is-near');
  });

  it('scores nothing as 0 and never beyond 10', () => {
    expect(bandFor(PLAIN).scores).toEqual({ sensitivity: 0, exposure: 0, distress: 0 });
  });
});

describe('the sum', () => {
  it('is one and the same for both ends and the middle where everything is known', () => {
    const { low, typical, high } = addUp(settle(answersOf('ab-v-btp')), scorecard).sums;
    expect([low, high]).toEqual([typical, typical]);
  });
});

describe('more than one of a family', () => {
  it('changes no figure, and is said: the range is for one person', () => {
    const one = bandFor({ ...answersOf('driver-v-cps'), 'how-many': 'one' });
    const family = bandFor({ ...answersOf('driver-v-cps'), 'how-many': 'family' });
    expect(one.notes).not.toContain('each-has-a-claim');
    expect(family.notes).toContain('each-has-a-claim');
    expect([family.low, family.typical, family.high]).toEqual([one.low, one.typical, one.high]);
  });
});

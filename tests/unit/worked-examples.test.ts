import { describe, expect, it } from 'vitest';
import { uprate } from '../../src/calibration/prices.ts';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { poundsAt } from '../../src/estimate/pounds.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { estimator } from '../../src/records/estimator.ts';
import { PLAIN } from './small-scorecard.ts';

const { scorecard, cases } = estimator();

function band(answers: Answers): Band {
  const found = estimate(answers, scorecard, cases);
  if (found.kind !== 'band') throw new Error(JSON.stringify(found));
  return found;
}

const pointsOf = (id: string) => {
  const [question, option = ''] = id.split(':');
  return (
    scorecard.lines.find((line) => line.question === question && line.options.includes(option))?.points ?? 0
  );
};

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

  it('counts the heaviest of a list, and five more where another one carries points', () => {
    const sum = (data: string[]) => band({ ...returnedLetter, data }).points;
    // 20 and 10: 20 + 5
    expect(sum(['offences', 'health']) - sum(['offences'])).toBe(5);
    // contact carries none
    expect(sum(['offences', 'contact']) - sum(['offences'])).toBe(0);
    // a third adds nothing more
    expect(sum(['offences', 'health', 'finance'])).toBe(sum(['offences', 'health']));
  });

  it('shows pounds that add up to the typical figure exactly, for every case', () => {
    for (const { answers, kind } of cases) {
      if (['wrong-record', 'marketing', 'withheld'].includes(kind)) continue;
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
    // £250 in October 2022
    ['driver-v-cps', 288],
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

import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { forum } from '../../src/claim/forum.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { law } from './claim-law.ts';

const small = { low: 0, typical: 900, high: 3000 };

function asked(circumstances: Circumstances, answers: Answers = {}, value = small) {
  return forum({ nation: 'england-wales', responsible: 'company', ...circumstances }, answers, value, law);
}

describe('which law', () => {
  it.each([
    ['company', 'uk-gdpr'],
    ['health', 'uk-gdpr'],
    ['police', 'law-enforcement'],
    ['prosecutor', 'law-enforcement'],
    ['court', 'depends'],
    ['unknown', 'depends'],
  ] as const)('is, for %s, %s', (responsible, statute) => {
    expect(asked({ responsible }).statute).toBe(statute);
  });

  it('is the old Act before 25 May 2018', () => {
    expect(asked({ happened: { kind: 'known', date: '2018-04' } }).statute).toBe('act-of-1998');
    expect(asked({ happened: { kind: 'known', date: '2018-05-25' } }).statute).toBe('uk-gdpr');
    expect(asked({ happened: { kind: 'unknown' } }).statute).toBe('uk-gdpr');
    expect(asked({ responsible: undefined }).statute).toBe('depends');
  });

  it('is not known between the two where the date spans both', () => {
    expect(asked({ happened: { kind: 'known', date: '2018' } }).statute).toBe('old-or-new');
    expect(asked({ happened: { kind: 'still-going-on', since: '2017' } }).statute).toBe('old-or-new');
    const toTheDay = { kind: 'between', from: '2018-05-01', to: '2018-05-25' } as const;
    expect(asked({ happened: toTheDay }).statute).toBe('old-or-new');
    expect(asked({ happened: { ...toTheDay, to: '2018-05-24' } }).statute).toBe('act-of-1998');
  });
});

describe('which court', () => {
  it('is the small claims track up to £10,000 in England and Wales', () => {
    expect(asked({}).track).toBe('small-claims');
    expect(asked({}, {}, { low: 0, typical: 10_000, high: 10_001 })).toMatchObject({
      track: 'small-claims',
      trackIfHigh: 'fast',
    });
    expect(asked({}, {}, { low: 0, typical: 26_000, high: 100_001 })).toMatchObject({
      track: 'intermediate',
      trackIfHigh: 'multi',
    });
  });

  it('is not small claims with a diagnosed injury worth more than £1,500', () => {
    const value = { low: 900, typical: 1500, high: 1501 };
    expect(asked({}, { diagnosis: 'mild' }, value)).toMatchObject({
      track: 'small-claims',
      trackIfHigh: 'fast',
    });
    expect(asked({}, { diagnosis: 'none' }, value).trackIfHigh).toBeUndefined();
  });

  it('is simple procedure up to £5,000 in Scotland', () => {
    expect(asked({ nation: 'scotland' }, {}, { low: 0, typical: 5000, high: 5001 })).toMatchObject({
      track: 'simple-procedure',
      trackIfHigh: 'ordinary-cause',
    });
  });

  it('is summary cause for a diagnosed injury of £5,000 or less in Scotland', () => {
    const value = { low: 0, typical: 5000, high: 5001 };
    expect(asked({ nation: 'scotland' }, { diagnosis: 'mild' }, value)).toMatchObject({
      track: 'summary-cause',
      trackIfHigh: 'ordinary-cause',
    });
    expect(asked({ nation: 'scotland' }, { diagnosis: 'unknown' }, value).track).toBe('simple-procedure');
  });

  it('is not known without a sum, or without a nation', () => {
    expect(forum({ nation: 'wales' }, {}, undefined, law).track).toBe('not-known');
    expect(asked({ nation: 'unknown' }).track).toBe('not-known');
  });

  it('is never small claims for an injury in Northern Ireland', () => {
    expect(asked({ nation: 'northern-ireland' }).track).toBe('small-claims');
    expect(asked({ nation: 'northern-ireland' }, { diagnosis: 'mild' }).track).toBe('county-court');
  });

  it('is the High Court in Northern Ireland above £30,000, and fast or intermediate up to their very limits', () => {
    const irish = (typical: number) =>
      asked({ nation: 'northern-ireland' }, {}, { low: 0, typical, high: typical });
    expect([irish(5000).track, irish(5001).track, irish(30_000).track, irish(30_001).track]).toEqual([
      'small-claims',
      'county-court',
      'county-court',
      'high-court',
    ]);
    const english = (typical: number) => asked({}, {}, { low: 0, typical, high: typical }).track;
    expect([english(25_000), english(25_001), english(100_000)]).toEqual([
      'fast',
      'intermediate',
      'intermediate',
    ]);
  });

  it.each<[NonNullable<Circumstances['nation']>, string[], string[]]>([
    ['england', ['court', 'on-paper', 'small-claims', 'costs', 'media-list', 'protocol'], ['injury']],
    ['scotland', ['sheriff-court', 'scotland-expenses', 'scotland-own-rules'], ['summary-cause']],
    ['northern-ireland', ['ni-courts', 'ni-own-rules'], []],
    ['unknown', ['nation-unknown'], []],
  ])(
    'is told in %s by what holds there, and of an injury where there may be one',
    (nation, always, injured) => {
      const told = (answers: Answers) =>
        asked({ nation }, answers)
          .points.map(({ id }) => id)
          .filter(
            (id) => !['statute-uk-gdpr', 'who-to-sue', 'extra-grounds', 'orders', 'farley'].includes(id),
          );
      expect(told({ diagnosis: 'none' }).toSorted()).toEqual(always.toSorted());
      expect(told({ diagnosis: 'unknown' }).toSorted()).toEqual([...always, ...injured].toSorted());
    },
  );

  it('never names an English figure or track outside England and Wales', () => {
    for (const nation of ['scotland', 'northern-ireland', 'unknown'] as const) {
      const { points } = asked({ nation, responsible: 'police' }, { diagnosis: 'severe' });
      const text = points.map((point) => point.text).join(' ');
      expect(text).not.toMatch(/£10,000|£95|Media and Communications|County Court/);
    }
  });

  it('fills every figure in from the law', () => {
    for (const nation of ['england-wales', 'scotland', 'northern-ireland'] as const) {
      for (const { text } of asked({ nation }, { diagnosis: 'mild' }).points)
        expect(text).not.toMatch(/[{}]/);
    }
  });

  it('says that seriousness is before the Supreme Court, with the dates', () => {
    const farley = asked({}).points.find(({ id }) => id === 'farley');
    expect(farley?.settled).toBe(false);
    expect(farley?.text).toMatch(/22 August 2025.*17 December 2025.*UKSC\/2025\/0185/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { claimTime, lastSafeDay } from '../../src/claim/claim-time.ts';
import { timeLimits } from '../../src/claim/time-limit.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { law } from './claim-law.ts';

const TODAY = '2026-11-29';
const adult: Circumstances = {
  nation: 'england',
  whose: 'mine',
  responsible: 'company',
  'found-out': { kind: 'known', date: '2019' },
};

function on(date: string) {
  return { happened: { kind: 'known', date } } as const;
}

function time(changes: Partial<Circumstances>, answers: Answers = {}, today = TODAY) {
  const limits = timeLimits({ ...adult, ...changes }, answers, law, today);
  return [claimTime(limits), lastSafeDay(limits), limits.kind === 'dated' ? limits.later : []] as const;
}

describe('whether a claim is in time', () => {
  it('turns soon less than six months before the safe day', () => {
    // Six years from 29 May 2021; the day before, 28 May 2027, is a Friday, one day short of six months from today.
    expect(time(on('2021-05-29'))[0]).toBe('soon');
    // 29 May 2027 is a Saturday, so Friday the 28th again; 31 May is a Monday.
    expect(time(on('2021-06-01'))).toEqual(['in-time', '2027-05-31', []]);
  });

  it('is soon on the last safe day, perhaps over the weekend that ends it, and out of time after', () => {
    const told = { 'found-out': { kind: 'known', date: '2020-11-23' } } as const;
    // 23 November 2026 is a Monday, so the last safe day is Friday 20 November.
    const at = (today: string) => time({ ...on('2020-11-23'), ...told }, {}, today)[0];
    expect([at('2026-11-20'), at('2026-11-21'), at('2026-11-23'), at('2026-11-25')]).toEqual([
      'soon',
      'perhaps',
      'perhaps',
      'out-of-time',
    ]);
  });

  it('is perhaps until a court that was shut on the last day is open again', () => {
    const at = (happened: string, today: string) =>
      time({ ...on(happened), 'found-out': { kind: 'known', date: happened } }, {}, today)[0];
    // Saturday 28 November 2026: Monday, or Tuesday after a bank holiday.
    expect([at('2020-11-28', '2026-11-30'), at('2020-11-28', '2026-12-02')]).toEqual([
      'perhaps',
      'out-of-time',
    ]);
    // Christmas Day 2026 is a Friday, and Tuesday the 29th the first working day.
    expect([at('2020-12-25', '2026-12-29'), at('2020-12-25', '2026-12-30')]).toEqual([
      'perhaps',
      'out-of-time',
    ]);
    // Good Friday, 26 March 2027: Tuesday the 30th.
    expect([at('2021-03-26', '2027-03-30'), at('2021-03-26', '2027-03-31')]).toEqual([
      'perhaps',
      'out-of-time',
    ]);
    // A Wednesday is a working day.
    expect(at('2020-11-25', '2026-11-26')).toBe('out-of-time');
  });

  it('is perhaps while the last day of a month or a year that was named may be open', () => {
    const told = { 'found-out': { kind: 'unknown' } } as const;
    // 30 November 2020 + 6 years is tomorrow.
    expect(time({ ...on('2020-11'), ...told })[0]).toBe('perhaps');
    expect(time({ ...on('2020-10'), ...told })[0]).toBe('out-of-time');
    // One limit that has surely gone, the year for human rights, takes nothing from the other.
    expect(time({ ...on('2020-11'), ...told, responsible: 'council' })[0]).toBe('perhaps');
  });

  it('is out of time where every date has passed and nothing makes it later', () => {
    expect(time(on('2019-01-10'))).toEqual(['out-of-time', undefined, []]);
  });

  it.each<[string, Partial<Circumstances>, Answers, string[]]>([
    ['a child then', {}, { vulnerable: ['child'] }, ['child']],
    ['a Scottish child', { nation: 'scotland', whose: 'my-child', 'child-age': 9 }, {}, ['child']],
    ['somebody without capacity', { whose: 'someone-i-act-for', capacity: 'lacks' }, {}, ['incapacity']],
    ['somebody who may lack it', { whose: 'someone-i-act-for' }, {}, ['incapacity']],
    [
      'a Scot told late',
      { nation: 'scotland', 'found-out': { kind: 'known', date: '2023' } },
      {},
      ['knowing'],
    ],
    [
      'a Scot who does not say when',
      { nation: 'scotland', 'found-out': { kind: 'unknown' } },
      {},
      ['knowing'],
    ],
    ['somebody told late elsewhere', { 'found-out': { kind: 'known', date: '2022' } }, {}, ['told-late']],
    ['a diagnosed injury', {}, { diagnosis: 'moderate' }, ['set-aside']],
  ])('is perhaps for %s, and says why', (_, circumstances, answers, reasons) => {
    const [state, day, later] = time({ ...on('2019-01-10'), ...circumstances }, answers);
    expect(state).toBe('perhaps');
    expect(day).toBeUndefined();
    expect(later.map(({ reason }) => reason)).toEqual(reasons);
    for (const { text } of later) expect(text.length).toBeGreaterThan(40);
  });

  it.each<[string, Partial<Circumstances>, Answers]>([
    ['decides for themselves', { whose: 'someone-i-act-for', capacity: 'has' }, {}],
    ['was a child whose own six years have gone', { 'age-then': 15 }, { vulnerable: ['child'] }],
    [
      'was a child so long ago that it does not matter',
      { happened: { kind: 'known', date: '1999' }, 'found-out': { kind: 'known', date: '1999' } },
      { vulnerable: ['child'] },
    ],
    ['was told at once, in Scotland', { nation: 'scotland' }, {}],
    ['does not know of an injury', {}, { diagnosis: 'unknown' }],
  ])('is out of time for someone who %s', (_, circumstances, answers) => {
    expect(
      time(
        { ...on('2017-01-10'), 'found-out': { kind: 'known', date: '2017' }, ...circumstances },
        answers,
      )[0],
    ).toBe('out-of-time');
  });

  it('says of a grown child with an injury that the three years may be set aside, though six have gone', () => {
    const [state, , later] = time({ ...on('2014-01-10'), 'age-then': 15 }, { diagnosis: 'mild' });
    expect(state).toBe('perhaps');
    expect(later.map(({ reason }) => reason)).toEqual(['set-aside']);
  });

  it('is perhaps where nobody said whose information it was, while a child of then could be in time', () => {
    const unsaid = {
      ...on('2018-05-30'),
      'found-out': { kind: 'known', date: '2018-06' },
      whose: undefined,
    } as const;
    expect(time(unsaid)[0]).toBe('perhaps');
    expect(time({ ...unsaid, 'age-then': 12 })[0]).toBe('in-time');
    expect(time({ ...unsaid, 'child-age': 9 })[0]).toBe('in-time');
    expect(time({ ...unsaid, capacity: 'lacks' })[2].map(({ reason }) => reason)).toContain('incapacity');
    expect(time({ ...unsaid, ...on('2001'), 'found-out': { kind: 'known', date: '2001' } })[0]).toBe(
      'out-of-time',
    );
  });

  it('has each reason only while it can make a difference, to the day', () => {
    const reasons = (changes: Partial<Circumstances>, answers: Answers = {}) =>
      time({ ...on('2019-01-10'), ...changes }, answers)[2].map(({ reason }) => reason);
    const found = (date: string) => ({ 'found-out': { kind: 'known', date } }) as const;
    // Six years from 30 November 2020 are over tomorrow, from the 29th today.
    expect(reasons(found('2020-11-30'))).toEqual(['told-late']);
    expect(reasons(found('2020-11-29'))).toEqual([]);
    expect(reasons({ 'found-out': { kind: 'unknown' } })).toEqual([]);
    // A child whose age is not said may have been born that day: 18, and six more, on 30 November 2002.
    const child: Answers = { vulnerable: ['child'] };
    const then = (date: string) => ({ ...on(date), ...found(date) });
    expect(reasons(then('2002-11-30'), child)).toEqual(['child']);
    expect(reasons(then('2002-11-29'), child)).toEqual([]);
    // In Scotland, where time is not counted from 18: five years from then, for one who was 10.
    const scot = { nation: 'scotland', 'age-then': 10 } as const;
    expect(reasons({ ...scot, ...then('2013-11-30') })).toEqual(['child']);
    expect(reasons({ ...scot, ...then('2013-11-29') })).toEqual([]);
    expect(reasons({ ...scot, nation: 'england', ...then('2012-01-10') })).toEqual([]);
  });

  it('does not count an injury from knowing of it where none was diagnosed', () => {
    const reasons = (diagnosis: string, found: string) =>
      time({ ...on('2019-01-10'), 'found-out': { kind: 'known', date: found } }, {
        diagnosis,
      } as Answers)[2].map(({ reason }) => reason);
    expect(reasons('unknown', '2019-02')).toEqual([]);
    expect(reasons('mild', '2019-02')).toEqual(['set-aside']);
    expect(reasons('unknown', '2025')).toEqual(['told-late']);
    expect(reasons('mild', '2025').toSorted()).toEqual(['knowing', 'set-aside', 'told-late']);
  });

  it('says of whose it was only where one limit of a child could be open', () => {
    const unsaid = { whose: undefined, responsible: 'council' } as const;
    const told = (date: string) => ({ ...on(date), 'found-out': { kind: 'known', date } }) as const;
    const later = (date: string) => time({ ...unsaid, ...told(date) })[2];
    // 24 years from 30 November 2002 for the data, 19 for the human rights year.
    expect(later('2002-11-30')).toEqual([{ reason: 'child', text: expect.stringMatching(/./) }]);
    expect(later('2002-11-29')).toEqual([]);
  });

  it('depends on the nation while it is not known', () => {
    // Five years from 1 March 2021 are over, six are not: Sunday 28 February 2027, so Friday the 26th.
    const unknown = { nation: 'unknown', 'found-out': { kind: 'known', date: '2021-03-01' } } as const;
    expect(time({ ...on('2021-03-01'), ...unknown }).slice(0, 2)).toEqual(['perhaps', '2027-02-26']);
    expect(time({ ...on('2021-03-01'), ...unknown, nation: 'wales' })[0]).toBe('soon');
    expect(time({ ...on('2021-03-01'), ...unknown, nation: 'scotland' })[0]).toBe('out-of-time');
  });

  it('cannot be dated without a day, but for a child whose time starts at 18', () => {
    expect(time({ happened: { kind: 'unknown' } }).slice(0, 2)).toEqual(['undated', undefined]);
    expect(time({ happened: { kind: 'unknown' }, whose: 'my-child', 'child-age': 16 })[0]).toBe('in-time');
    // The human rights year has no date, and the data claim has.
    expect(time({ happened: { kind: 'unknown' }, whose: 'my-child', responsible: 'school' })[0]).toBe(
      'in-time',
    );
  });

  it('gives the earliest day that is still open, to its end', () => {
    expect(time(on('2020-11-23'), {}, '2026-11-20').slice(0, 2)).toEqual(['soon', '2026-11-20']);
    expect(time(on('2020-11-23'), {}, '2026-11-21')[1]).toBeUndefined();
    // Human rights to 28 November 2026, which is past; data to 28 November 2031, a Friday.
    expect(time({ ...on('2025-11-29'), responsible: 'council' }).slice(0, 2)).toEqual([
      'in-time',
      '2031-11-28',
    ]);
    // Human rights to 29 November 2026, a Sunday: Friday the 27th has gone.
    expect(time({ ...on('2025-11-30'), responsible: 'council' })[1]).toBe('2031-11-28');
    expect(time({ ...on('2026-01-05'), responsible: 'council' }).slice(0, 2)).toEqual(['soon', '2027-01-04']);
  });
});

describe('whatever is said', () => {
  const someone = fc.record({
    nation: fc.constantFrom('england', 'wales', 'england-wales', 'scotland', 'northern-ireland', 'unknown'),
    whose: fc.constantFrom('mine', 'my-child', 'someone-i-act-for'),
    'age-then': fc.option(fc.nat(17), { nil: undefined }),
    'child-age': fc.option(fc.nat(17), { nil: undefined }),
    capacity: fc.constantFrom('lacks', 'has', 'unknown'),
    responsible: fc.constantFrom('police', 'company', 'council', 'unknown'),
  }) as fc.Arbitrary<Circumstances>;
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2014-01-01', count));
  const health = fc.constantFrom<Answers>(
    {},
    { diagnosis: 'mild' },
    { diagnosis: 'unknown' },
    { vulnerable: ['child'] },
  );

  it('nobody is told that they are out of time who would be in time if a doubt fell their way', () => {
    fc.assert(
      fc.property(someone, health, days, (circumstances, answers, day) => {
        const happened = { kind: 'known', date: day } as const;
        const given = { ...circumstances, happened, 'found-out': happened };
        const outOfTime = claimTime(timeLimits(given, answers, law, TODAY)) === 'out-of-time';
        if (!outOfTime) return;
        expect(given.whose).not.toBe('my-child');
        expect(given.whose === 'someone-i-act-for' && given.capacity !== 'has').toBe(false);
        expect(answers.diagnosis).not.toBe('mild');
        // The longest any limit can be for a grown-up is six years, and five in Scotland.
        expect(day <= (given.nation === 'scotland' ? '2021-11-30' : '2020-11-30')).toBe(true);
      }),
    );
  });

  it('a later day never makes it worse', () => {
    // Soon is no worse: a limit that has passed no longer hurries anybody.
    const order: Readonly<Record<string, number>> = { 'out-of-time': 0, perhaps: 1, soon: 2, 'in-time': 2 };
    fc.assert(
      fc.property(someone, health, days, fc.nat(400), (circumstances, answers, day, more) => {
        const state = (date: string) => {
          const happened = { kind: 'known', date } as const;
          const given = {
            ...circumstances,
            responsible: 'company',
            happened,
            'found-out': happened,
          } as const;
          return order[claimTime(timeLimits(given, answers, law, '2027-06-01'))] ?? 0;
        };
        expect(state(addDays(day, more)) >= state(day)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears } from '../../src/calendar/day.ts';
import { earliest, type When } from '../../src/calendar/when.ts';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { foundOutError, leftInWords, periodInWords } from '../../src/claim/limit-words.ts';
import { refusals } from '../../src/claim/refusals.ts';
import { type Limit, timeLimits } from '../../src/claim/time-limit.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { law, TODAY } from './claim-law.ts';

const adult: Circumstances = { nation: 'england-wales', whose: 'mine', responsible: 'company', already: [] };

function on(date: string): When {
  return { kind: 'known', date };
}

function dated(circumstances: Circumstances, answers: Answers = {}, today = TODAY) {
  const limits = timeLimits({ ...adult, ...circumstances }, answers, law, today);
  if (limits.kind !== 'dated') throw new Error(`expected dates, got ${limits.kind}`);
  return limits;
}

function safeDays(limits: readonly Limit[]): Record<string, string> {
  return Object.fromEntries(limits.map(({ rule, lastSafeDay }) => [rule.cause, lastSafeDay]));
}

describe('time limits in England and Wales', () => {
  it('gives six years against a company', () => {
    // 12 March 2024 + 6 years = 12 March 2030; the day before is Monday 11 March 2030.
    const { headline, limits } = dated({ happened: on('2024-03-12') });
    expect(headline.rule.cause).toBe('data-protection');
    expect(headline.anniversary).toBe('2030-03-12');
    expect(safeDays(limits)).toEqual({
      'data-protection': '2030-03-11',
      'private-information': '2030-03-11',
    });
    expect(headline.state).toBe('later');
  });

  it('puts the one year of the Human Rights Act first against the police', () => {
    // 3 June 2026 + 1 year = 3 June 2027; the day before is Wednesday 2 June 2027.
    const { headline, limits, stillOpen } = dated({ responsible: 'police', happened: on('2026-06-03') });
    expect(headline.rule.cause).toBe('human-rights');
    expect(headline.lastSafeDay).toBe('2027-06-02');
    expect(stillOpen).toBe(headline);
    expect(safeDays(limits)['data-protection']).toBe('2032-06-02');
  });

  it.each<[Circumstances['responsible'], string]>([
    // 3 June 2026 + 1 year: the day before is Wednesday 2 June 2027. + 6 years: Wednesday 2 June 2032.
    ['police', '2027-06-02'],
    ['prosecutor', '2027-06-02'],
    ['court', '2027-06-02'],
    ['health', '2027-06-02'],
    ['council', '2027-06-02'],
    ['school', '2027-06-02'],
    ['university', '2027-06-02'],
    ['care-home', '2027-06-02'],
    ['landlord', '2027-06-02'],
    ['government', '2027-06-02'],
    [undefined, '2027-06-02'],
    ['bank', '2032-06-02'],
    ['employer', '2032-06-02'],
    ['media', '2032-06-02'],
    ['private-person', '2032-06-02'],
  ])('counts the year wherever it may have been a public body: %s, %s', (responsible, day) => {
    expect(dated({ responsible, happened: on('2026-06-03') }).headline.lastSafeDay).toBe(day);
  });

  it('says what has passed and what is still open', () => {
    const { headline, stillOpen } = dated({ responsible: 'council', happened: on('2024-03-12') });
    expect(headline.state).toBe('past');
    expect(headline.lastSafeDay).toBe('2025-03-11');
    expect(leftInWords(headline)).toBe('The safe date was Tuesday 11 March 2025. It has passed.');
    expect(stillOpen?.rule.cause).toBe('data-protection');
    expect(stillOpen?.lastSafeDay).toBe('2030-03-11');
  });

  it('gives three years for a diagnosed injury, and where nobody knows yet', () => {
    // 12 March 2024 + 3 years = 12 March 2027; Thursday 11 March 2027, under six months away.
    for (const diagnosis of ['mild', 'worsened', 'unknown']) {
      const { headline } = dated({ happened: on('2024-03-12') }, { diagnosis });
      expect(headline.rule.cause).toBe('psychiatric-injury');
      expect(headline.lastSafeDay).toBe('2027-03-11');
      expect(headline.state).toBe('soon');
    }
    expect(dated({ happened: on('2024-03-12') }, { diagnosis: 'none' }).headline.rule.value).toBe(6);
  });

  it('treats not knowing who it was as a public body', () => {
    const limits = dated({ responsible: 'unknown', happened: on('2026-06-03') });
    expect(limits.headline.rule.cause).toBe('human-rights');
    expect(limits.notes.map(({ id }) => id)).toContain('public-unknown');
  });

  it('is all past for an adult harmed before the GDPR', () => {
    const limits = dated({ happened: on('2018-05-24') });
    expect(limits.stillOpen).toBeUndefined();
    expect(limits.notes.map(({ id }) => id)).toContain('before-gdpr');
    expect(dated({ happened: on('2018-05-25') }).notes.map(({ id }) => id)).not.toContain('before-gdpr');
  });
});

describe('time limits elsewhere in the UK', () => {
  it('gives five years in Scotland, and says that no case was found', () => {
    // 12 March 2024 + 5 years = 12 March 2029; the day before is a Sunday, so Friday 9 March 2029.
    const { headline, notes } = dated({ nation: 'scotland', happened: on('2024-03-12') });
    expect(headline.lastSafeDay).toBe('2029-03-09');
    expect(headline.movedForWeekend).toBe(true);
    expect(periodInWords(headline)).toBe('5 years from the day it happened');
    expect(notes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['scotland-unverified', 'scotland-service', 'weekend']),
    );
  });

  it('gives three years in Scotland for a diagnosed injury, one for human rights', () => {
    const { limits } = dated(
      { nation: 'scotland', responsible: 'health', happened: on('2026-06-03') },
      { diagnosis: 'moderate' },
    );
    // 2 June 2027 is a Wednesday, 2 June 2029 a Saturday, 2 June 2031 a Monday.
    expect(safeDays(limits)).toEqual({
      'human-rights': '2027-06-02',
      'psychiatric-injury': '2029-06-01',
      'data-protection': '2031-06-02',
      'private-information': '2031-06-02',
    });
  });

  it('gives six years in Northern Ireland, three with a diagnosed injury', () => {
    const { limits } = dated(
      { nation: 'northern-ireland', happened: on('2024-03-12') },
      { diagnosis: 'severe' },
    );
    expect(safeDays(limits)).toEqual({
      'psychiatric-injury': '2027-03-11',
      'data-protection': '2030-03-11',
      'private-information': '2030-03-11',
    });
  });

  it('takes the shortest of the three where the nation is not known', () => {
    const { headline, limits } = dated({ nation: 'unknown', happened: on('2024-03-12') });
    expect(headline.rule.nation).toBe('scotland');
    expect(limits).toHaveLength(2);
  });

  it('refuses what happened abroad or to someone who has died, with every reason at once', () => {
    const limits = timeLimits(
      { nation: 'elsewhere', whose: 'died', already: ['signed', 'accepted-money'] },
      {},
      law,
      TODAY,
    );
    if (limits.kind !== 'not-covered') throw new Error('expected a refusal');
    expect(limits.reasons.map(({ kind }) => kind)).toEqual(['elsewhere', 'died', 'accepted-money', 'signed']);
  });
});

describe('children', () => {
  const child: Circumstances = { whose: 'my-child', 'child-age': 10, happened: on('2026-06-03') };

  it('have six years from the earliest day they can turn 18', () => {
    // A child of 10 today turns 11 on 23 November 2026 at the earliest, so 18 on 23 November 2033; + 6 years is
    // 23 November 2039; the day before is Tuesday 22 November 2039.
    const { headline } = dated(child);
    expect(headline.from).toBe('2033-11-23');
    expect(headline.lastSafeDay).toBe('2039-11-22');
    expect(periodInWords(headline)).toBe('6 years from the 18th birthday');
  });

  it('still have one year only under the Human Rights Act', () => {
    const { headline, notes } = dated({ ...child, responsible: 'school' });
    expect(headline.rule.cause).toBe('human-rights');
    expect(headline.lastSafeDay).toBe('2027-06-02');
    expect(notes.map(({ id }) => id)).toContain('human-rights-child');
  });

  it('are counted as adults in Scotland until the rule is checked', () => {
    const { headline, notes } = dated({ ...child, nation: 'scotland' });
    expect(headline.lastSafeDay).toBe('2031-06-02');
    expect(notes.map(({ id }) => id)).toContain('scotland-child');
  });

  it('need no date of the event outside Scotland', () => {
    expect(dated({ ...child, happened: { kind: 'unknown' } }).headline.fromEighteen).toBe(true);
  });

  it('are taken to be 17 while their age is not given', () => {
    // 18 on 23 November 2026 at the earliest; + 6 years is 23 November 2032; the day before is a Monday.
    const { headline } = dated({ ...child, 'child-age': undefined });
    expect(headline).toMatchObject({ fromEighteen: true, lastSafeDay: '2032-11-22' });
  });

  it('who have grown up are counted from 18 where they say how old they were', () => {
    // 12 on 3 June 2016: 13 on the 4th at the earliest, 18 on 4 June 2021; + 6 years is 4 June 2027, a Friday.
    const { headline } = dated({ 'age-then': 12, happened: on('2016-06-03') }, { vulnerable: ['child'] });
    expect(headline).toMatchObject({ fromEighteen: true, from: '2021-06-04', lastSafeDay: '2027-06-03' });
    // 3 years where a diagnosed injury is part of it: the 21st birthday, so it has passed.
    const injured = dated({ 'age-then': 12, happened: on('2016-06-03') }, { diagnosis: 'mild' });
    expect(injured.headline).toMatchObject({ lastSafeDay: '2024-06-03', state: 'past' });
  });

  it('who have grown up have longer only below 18, and only where the day is known', () => {
    const grown = (age: number) => dated({ 'age-then': age, happened: on('2020-06-03') }).headline;
    // 17 on 3 June 2020: 18 on 4 June at the earliest; + 6 years is 4 June 2026.
    expect(grown(17)).toMatchObject({ fromEighteen: true, lastSafeDay: '2026-06-03' });
    expect(grown(18)).toMatchObject({ fromEighteen: false, lastSafeDay: '2026-06-02' });
    const undated = timeLimits({ ...adult, 'age-then': 12, happened: { kind: 'unknown' } }, {}, law, TODAY);
    expect(undated).toMatchObject({ kind: 'undated', limits: [] });
  });

  it('may still be in time where only the latest day that may be meant leaves them so', () => {
    // 17 some day in 2019: 18 between 2 January 2019 and 31 December 2020, so 2025 to the end of 2026.
    const grown = dated({ 'age-then': 17, happened: on('2019') }).headline;
    expect(grown).toMatchObject({ fromEighteen: true, lastSafeDay: '2025-01-01', state: 'may-have-passed' });
    expect(dated({ 'age-then': 17, happened: on('2018') }).headline.state).toBe('past');
    // Of a child today only the age today counts, however long it went on.
    const child = { whose: 'my-child', 'child-age': 10, happened: on('2020') } as const;
    expect(dated(child, {}, '2041-01-01').headline.state).toBe('later');
  });

  it('are nobody’s own once the person says that it was their own information', () => {
    expect(dated({ whose: 'mine', 'child-age': 10, happened: on('2026-06-03') }).headline.fromEighteen).toBe(
      false,
    );
  });

  it('who have grown up are told they may have longer', () => {
    const { notes } = dated({ happened: on('2018-06-03') }, { vulnerable: ['child'] });
    expect(notes.map(({ id }) => id)).toContain('was-child');
  });
});

describe('dates that are hard', () => {
  it('counts 29 February as 28 February and says so', () => {
    // 29 February 2024 + 6 years = 28 February 2030; the day before is Wednesday 27 February 2030.
    const { headline, notes } = dated({ happened: on('2024-02-29') });
    expect(headline.lastSafeDay).toBe('2030-02-27');
    expect(headline.leapDay).toBe(true);
    expect(notes.map(({ id }) => id)).toContain('leap-day');
  });

  it('moves a Sunday back to Friday', () => {
    // 1 April 2030 is a Monday, so the day before is a Sunday; Friday 29 March 2030.
    const { headline } = dated({ happened: on('2024-04-01') });
    expect(headline.lastSafeDay).toBe('2030-03-29');
    expect(headline.movedForWeekend).toBe(true);
  });

  it('says when today is the day, and when it was yesterday', () => {
    const happened = on('2024-03-12');
    const { headline } = dated({ happened }, {}, '2030-03-11');
    expect([headline.state, headline.daysLeft]).toEqual(['today', 0]);
    expect(leftInWords(headline)).toBe('Today, Monday 11 March 2030, is the last safe day.');
    expect(leftInWords(dated({ happened }, {}, '2030-03-08').headline)).toMatch(/^3 days left/);
    expect(leftInWords(dated({ happened }, {}, '2030-03-10').headline)).toMatch(/^1 day left/);
    expect(dated({ happened }, {}, '2030-03-12').headline.state).toBe('last-hours');
    expect(dated({ happened }, {}, '2030-03-13').headline.state).toBe('past');
  });

  it('calls it soon from the day under six months are left', () => {
    const happened = on('2024-03-12');
    expect(dated({ happened }, {}, '2029-09-11').headline.state).toBe('later');
    expect(dated({ happened }, {}, '2029-09-12').headline.state).toBe('soon');
  });

  it('counts a month or a year from its first day, and says it may have passed', () => {
    const { headline } = dated({ happened: on('2020') });
    expect(headline.from).toBe('2020-01-01');
    expect(headline.state).toBe('may-have-passed');
    expect(dated({ happened: on('2019') }).headline.state).toBe('past');
  });

  it('counts what is still going on from its start', () => {
    const { headline, notes } = dated({ happened: { kind: 'still-going-on', since: '2024-03' } });
    expect(headline.from).toBe('2024-03-01');
    expect(notes.map(({ id }) => id)).toContain('still-going-on');
  });

  it('gives no date where there is none to count from, only one it cannot be later than', () => {
    const limits = timeLimits(
      { ...adult, happened: { kind: 'unknown' }, 'found-out': on('2025-05-06') },
      {},
      law,
      TODAY,
    );
    if (limits.kind !== 'undated') throw new Error('expected no date');
    expect(limits.undated[0]?.noLaterThan).toBe('2031-05-05');
  });

  it('gives no such day where nobody said when they found out, and the shortest limit of each kind', () => {
    const undated = (circumstances: Circumstances, answers: Answers = {}) => {
      const limits = timeLimits(
        { ...adult, happened: { kind: 'unknown' }, ...circumstances },
        answers,
        law,
        TODAY,
      );
      if (limits.kind !== 'undated') throw new Error('expected no date');
      return limits.undated.map(({ rule, noLaterThan }) => [rule.cause, rule.nation, noLaterThan]);
    };
    expect(undated({})).toEqual([
      ['data-protection', 'england-wales', undefined],
      ['private-information', 'england-wales', undefined],
    ]);
    expect(undated({ 'found-out': { kind: 'unknown' } })[0]?.[2]).toBeUndefined();
    // Five years in Scotland are shorter than six, and one year than all: 6 May 2026, less a day, is a Tuesday.
    expect(
      undated(
        { nation: 'unknown', responsible: 'police', 'found-out': on('2025-05-06') },
        { diagnosis: 'mild' },
      ),
    ).toEqual([
      ['human-rights', expect.any(String), '2026-05-05'],
      ['psychiatric-injury', expect.any(String), '2028-05-05'],
      ['data-protection', 'scotland', '2030-05-03'],
      ['private-information', 'scotland', '2030-05-03'],
    ]);
  });

  it('names the narrowest claim first where two end on one day', () => {
    const causes = (answers: Answers, circumstances: Circumstances = {}) =>
      dated({ happened: on('2026-06-03'), ...circumstances }, answers).limits.map(({ rule }) => rule.cause);
    expect(causes({})).toEqual(['data-protection', 'private-information']);
    expect(causes({ diagnosis: 'mild' }, { responsible: 'council' })).toEqual([
      'human-rights',
      'psychiatric-injury',
      'data-protection',
      'private-information',
    ]);
    const reversed = { ...law, limits: law.limits.toReversed() };
    const limits = timeLimits({ ...adult, happened: on('2026-06-03') }, {}, reversed, TODAY);
    if (limits.kind !== 'dated') throw new Error('expected dates');
    expect(limits.limits.map(({ rule }) => rule.cause)).toEqual(['data-protection', 'private-information']);
  });

  it('says in words how long is left, and of what', () => {
    const words = (date: string, today: string) =>
      leftInWords(dated({ happened: on(date) }, {}, today).headline);
    // 12 March 2030 less a day is Monday 11 March.
    expect(words('2024-03-12', '2030-03-10')).toBe('1 day left. The last safe day is Monday 11 March 2030.');
    expect(words('2024-03-12', '2030-03-09')).toMatch(/^2 days left\./);
    expect(words('2024-03-12', '2030-03-11')).toBe('Today, Monday 11 March 2030, is the last safe day.');
    expect(words('2020', TODAY)).toBe(
      'This may have passed on Wednesday 31 December 2025. It depends on the exact day it happened.',
    );
    const year = dated({ responsible: 'council', happened: on('2026-06-03') }).headline;
    expect(periodInWords(year)).toBe('1 year from the day it happened');
    expect(periodInWords({ ...year, rule: { ...year.rule, mark: 'C' } })).toBe(
      '1 year from the day it happened (to be checked)',
    );
  });

  it('is open to the last day that may be meant, and moved only where the day before is no weekday', () => {
    // 31 October 2020 + 6 years is a Saturday: Monday 2 November 2026, or Tuesday after a bank holiday.
    expect(dated({ happened: on('2020-10') }, {}, '2026-11-03').headline.state).toBe('may-have-passed');
    expect(dated({ happened: on('2020-10') }, {}, '2026-11-04').headline.state).toBe('past');
    expect(dated({ happened: on('2024-03-12') }).headline.movedForWeekend).toBe(false);
  });

  it('leaves out nothing that another nation still gives, to its last day', () => {
    const unknown = { nation: 'unknown', happened: on('2021-03-01') } as const;
    // Six years end on Monday 1 March 2027, so Friday 26 February is the last safe day elsewhere.
    expect(dated(unknown, {}, '2027-02-26').elsewhere.map(({ lastSafeDay }) => lastSafeDay)).toContain(
      '2027-02-26',
    );
    expect(dated(unknown, {}, '2027-02-27').elsewhere).toEqual([]);
    expect(dated({ happened: on('2024-03-12') }).elsewhere).toEqual([]);
    expect(dated({ happened: on('2024-03-12') }).later).toEqual([]);
  });

  it('explains the mistake of counting from when you found out', () => {
    const circumstances: Circumstances = {
      ...adult,
      happened: on('2024-03-12'),
      'found-out': on('2025-05-06'),
    };
    const error = foundOutError(circumstances, dated(circumstances).headline, law);
    expect(error?.wrongDay).toBe('2031-05-06');
    expect(error?.safeDay).toBe('2030-03-11');
    expect(error?.text).toMatch(
      /^Some websites count 6 years .* would be 6 May 2031\. The safe rule .* 11 March 2030 is the safe date\.$/,
    );
    expect(foundOutError(adult, dated({ happened: on('2024-03-12') }).headline, law)).toBeUndefined();
    // On the very day there is no mistake to make, nor for a limit of another kind.
    const atOnce = { ...circumstances, 'found-out': on('2024-03-12') };
    expect(foundOutError(atOnce, dated(atOnce).headline, law)).toBeUndefined();
    const privacy = dated(circumstances).limits.find(({ rule }) => rule.cause === 'private-information');
    expect(privacy && foundOutError(circumstances, privacy, law)).toBeUndefined();
  });

  it('explains it by the nation whose limit is shown', () => {
    const told = { happened: on('2024-03-12'), 'found-out': on('2025-05-06') };
    const words = (nation: Circumstances['nation']) => {
      const circumstances = { ...adult, nation, ...told };
      return foundOutError(circumstances, dated(circumstances).headline, law)?.text;
    };
    expect(words('scotland')).toMatch(
      /^Some websites count 5 years .* In Scotland not knowing can stop the clock/,
    );
    expect(words('unknown')).toBe(words('scotland'));
    expect(words('wales')).not.toMatch(/Scotland/);
  });
});

const someDay = fc.integer({ min: 0, max: 3600 }).map((count) => addDays('2017-01-01', count));
const somebody = fc.record({
  nation: fc.constantFrom('england', 'wales', 'england-wales', 'scotland', 'northern-ireland', 'unknown'),
  'age-then': fc.option(fc.integer({ min: 0, max: 17 }), { nil: undefined }),
  capacity: fc.constantFrom('lacks', 'has', 'unknown'),
  'found-out': fc.option(
    fc.integer({ min: 0, max: 3600 }).map((count) => on(addDays('2017-01-01', count))),
    { nil: undefined },
  ),
  whose: fc.constantFrom('mine', 'my-child', 'someone-i-act-for'),
  'child-age': fc.option(fc.integer({ min: 0, max: 17 }), { nil: undefined }),
  responsible: fc.constantFrom('police', 'court', 'company', 'employer', 'unknown'),
}) as fc.Arbitrary<Circumstances>;
const diagnoses = fc.constantFrom<Answers>(
  {},
  { diagnosis: 'none' },
  { diagnosis: 'mild' },
  { diagnosis: 'unknown' },
);

describe('whatever is answered', () => {
  it('never gives a headline later than any limit that applies', () => {
    fc.assert(
      fc.property(somebody, diagnoses, someDay, (circumstances, answers, day) => {
        const { headline, limits } = dated({ ...circumstances, happened: on(day) }, answers);
        for (const limit of limits) expect(headline.lastSafeDay <= limit.lastSafeDay).toBe(true);
        for (const { rule, lastSafeDay, from } of limits) {
          expect(lastSafeDay < addYears(from, rule.value)).toBe(true);
        }
      }),
    );
  });

  it('never gives a vaguer date a later limit', () => {
    fc.assert(
      fc.property(
        somebody,
        diagnoses,
        someDay,
        fc.nat(400),
        fc.nat(400),
        (circumstances, answers, day, before, after) => {
          const exact = dated({ ...circumstances, happened: on(day) }, answers);
          const end = addDays(day, after);
          const vaguer: When[] = [
            on(day.slice(0, 7)),
            on(day.slice(0, 4)),
            { kind: 'between', from: addDays(day, -before), to: end },
            { kind: 'still-going-on', since: day },
          ];
          for (const happened of vaguer) {
            const vague = dated({ ...circumstances, happened }, answers);
            expect((earliest(happened) ?? '') <= day).toBe(true);
            expect(vague.headline.lastSafeDay <= exact.headline.lastSafeDay).toBe(true);
            vague.limits.forEach(({ rule, lastSafeDay }) => {
              const same = exact.limits.find((limit) => limit.rule.cause === rule.cause);
              expect(lastSafeDay <= (same?.lastSafeDay ?? '')).toBe(true);
            });
          }
        },
      ),
    );
  });

  it('never gives less knowledge a later limit', () => {
    fc.assert(
      fc.property(somebody, diagnoses, someDay, (circumstances, answers, day) => {
        const known = dated({ ...circumstances, happened: on(day) }, answers);
        const unsure: Circumstances[] = [
          { ...circumstances, nation: 'unknown' },
          { ...circumstances, responsible: 'unknown' },
          { ...circumstances, 'child-age': undefined },
          { ...circumstances, 'age-then': undefined },
        ];
        for (const guess of unsure) {
          const { headline } = dated({ ...guess, happened: on(day) }, { diagnosis: 'unknown' });
          expect(headline.lastSafeDay <= known.headline.lastSafeDay).toBe(true);
        }
      }),
    );
  });
});

describe('refusals', () => {
  it('are none for a person who has only been harmed', () => {
    expect(refusals({ ...adult, already: ['none'] }, law)).toEqual([]);
  });

  it('name places that exist', () => {
    const everything = refusals(
      {
        nation: 'elsewhere',
        whose: 'died',
        responsible: 'private-person',
        already: ['accepted-money', 'signed', 'started-claim'],
      },
      law,
    );
    expect(everything).toHaveLength(6);
    const ids = law.help.map(({ id }) => id);
    for (const place of everything.flatMap(({ places }) => places)) expect(ids).toContain(place);
  });
});

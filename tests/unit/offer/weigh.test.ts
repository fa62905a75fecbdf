import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/command/estimate.ts';
import { compare } from '../../../src/offer/compare.ts';
import { openOn } from '../../../src/offer/joining.ts';
import { weigh } from '../../../src/offer/weigh.ts';
import { readLaw } from '../../../src/records/law-files.ts';
import { remediesToCount } from '../../../src/records/remedy-files.ts';
import { OFFERED, TODAY } from './people.ts';

const run = (input: unknown) => main(JSON.stringify(input));
const asked = ({ answers, circumstances, offer }: (typeof OFFERED)[number]) => ({
  ...answers,
  circumstances,
  offer,
  today: TODAY,
});

describe('an offer on the command line', () => {
  const printed = JSON.parse(run(OFFERED.map(asked)).stdout);

  it.each(OFFERED.map((person, place) => ({ ...person, place })))(
    'says to $id what was counted by hand',
    ({ says, place }) => {
      expect(printed[place].offer).toEqual(says);
      expect(Object.keys(printed[place].offer)).toEqual([
        'against',
        'of',
        'lower',
        'higher',
        'ends',
        'warnings',
      ]);
    },
  );

  it('is set beside the very outcomes that “without a court” counts', () => {
    for (const { offer, withoutCourt } of printed) {
      expect(offer.of).toBe(withoutCourt.of);
      expect(offer.lower + offer.higher).toBeLessThanOrEqual(offer.of);
    }
  });

  it('stands beside every kind of outcome, and where nothing else was said', () => {
    const offer = { pounds: 100, form: 'money', signs: true };
    const people = [
      { offer, today: TODAY },
      { 'what-happened': 'wrong-record', offer, today: TODAY },
      { circumstances: { nation: 'elsewhere' }, offer, today: TODAY },
      { circumstances: { whose: 'died' }, offer, today: TODAY },
    ];
    const outcomes = JSON.parse(run(people).stdout);
    for (const outcome of outcomes) expect(outcome.offer.ends).toContain('court-claim');
    expect(outcomes[0]).not.toHaveProperty('claim');
    expect(outcomes[0].offer.warnings[0]).toBe('time-not-known');
    for (const outcome of outcomes.slice(2)) expect(outcome.offer.warnings).toContain('not-covered');
  });

  it('is not there where none was given', () => {
    expect(JSON.parse(run({ circumstances: {}, today: TODAY }).stdout)[0]).not.toHaveProperty('offer');
  });

  it.each([
    ['offer', 'money'],
    ['offer', null],
    ['offer', []],
    ['offer.form', {}],
    ['offer.form', { pounds: 200 }],
    ['offer.form', { form: 'cash', pounds: 200 }],
    ['offer.form', { form: null, pounds: 200 }],
    ['offer.pounds', { form: 'money' }],
    ['offer.pounds', { form: 'money', pounds: '200' }],
    ['offer.pounds', { form: 'money', pounds: -1 }],
    ['offer.pounds', { form: 'money', pounds: 100_000_001 }],
    ['offer.pounds', { form: 'nothing', pounds: 5 }],
    ['offer.signs', { form: 'money', pounds: 200, signs: 'yes' }],
    ['offer.signs', { form: 'money', pounds: 200, signs: null }],
    ['offer.people', { form: 'money', pounds: 200, people: 0 }],
    ['offer.people', { form: 'money', pounds: 200, people: 1.5 }],
    ['offer.people', { form: 'money', pounds: 200, people: 1001 }],
    ['offer.until', { form: 'money', pounds: 200, until: '2026-02-30' }],
    ['offer.until', { form: 'money', pounds: 200, until: 20261214 }],
    ['offer.breach', { form: 'money', pounds: 200, breach: 'no-such-story' }],
    ['offer.breach', { form: 'money', pounds: 200, breach: 4 }],
    ['offer.shoe', { form: 'money', pounds: 200, shoe: 4 }],
    ['offer.constructor', { form: 'money', pounds: 200, constructor: 4 }],
  ])('refuses a wrong %s and prints nothing else: %j', (field, offer) => {
    const { status, stdout, stderr } = run([{ today: TODAY }, { today: TODAY, offer }]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^\\[1\\]\\.${field} .*\\n$`));
  });

  it('names everything that is wrong at once', () => {
    const { stderr } = run({ today: TODAY, offer: { form: 'cash', pounds: 'x', signs: 1 } });
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['offer.form', 'offer.pounds', 'offer.signs']);
  });
});

describe('what others got', () => {
  it('is most at two in three, and too few under eight', () => {
    const sums = [0, 0, 0, 0, 0, 0, 100, 100, 100];
    // Six of nine are two in three; five are not.
    expect(compare(50, sums)).toEqual({ against: 'above-most', of: 9, lower: 6, higher: 3 });
    expect(compare(50, [...sums.slice(1), 100])).toMatchObject({ against: 'about', lower: 5, higher: 4 });
    expect(compare(50, [0, 0, 0, 100, 100, 100, 100, 100, 100])).toMatchObject({ against: 'below-most' });
    expect(compare(100, sums)).toMatchObject({ lower: 6, higher: 0 });
    expect(compare(50, sums.slice(0, 8))).toMatchObject({ against: 'above-most', of: 8 });
    expect(compare(50, sums.slice(0, 7))).toEqual({ against: 'too-few', of: 7, lower: 6, higher: 1 });
  });

  const PLACES = ['below-most', 'about', 'above-most'];
  test.prop([
    fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 8, maxLength: 40 }),
    fc.integer({ min: 0, max: 6000 }),
    fc.integer({ min: 0, max: 6000 }),
  ])('never stands lower for more pounds, whatever the order of the sums', (sums, one, more) => {
    const [less, greater] = [compare(one, sums), compare(one + more, sums)];
    expect(PLACES.indexOf(greater.against)).toBeGreaterThanOrEqual(PLACES.indexOf(less.against));
    expect(greater.lower).toBeGreaterThanOrEqual(less.lower);
    expect(greater.higher).toBeLessThanOrEqual(less.higher);
    expect(compare(one, sums.toReversed())).toEqual(less);
    if (less.against === 'above-most') expect(less.lower).toBeGreaterThan(less.of / 2);
    if (less.against === 'below-most') expect(less.higher).toBeGreaterThan(less.of / 2);
  });
});

describe('several people', () => {
  it('share the sum: as many times as much for as many people is the same', () => {
    const one = OFFERED.find(({ id }) => id === 'bank-two-hundred');
    if (!one) throw new Error('no such person');
    const people = [1, 2, 4, 7].map((people) => ({
      ...asked(one),
      offer: { ...one.offer, pounds: 200 * people, people },
    }));
    const offers = JSON.parse(run(people).stdout).map(({ offer }: { offer: unknown }) => offer);
    for (const offer of offers) expect(offer).toEqual(one.says);
  });

  it('are each told what they lost beside their own share', () => {
    const each = (pounds: number) =>
      JSON.parse(
        run({ loss: 100, offer: { form: 'money', pounds, people: 4, signs: false }, today: TODAY }).stdout,
      )[0].offer.warnings.includes('less-than-lost');
    // £396 is £99 each.
    expect([each(396), each(400)]).toEqual([true, false]);
  });
});

describe('warnings that turn on the rest', () => {
  const warned = (circumstances: object, offer: object = { form: 'money', pounds: 50, signs: false }) =>
    JSON.parse(run({ circumstances, offer, today: TODAY }).stdout)[0].offer.warnings as string[];

  it('say that something was taken or signed already', () => {
    expect(warned({ already: ['accepted-money'] })).toContain('taken-or-signed');
    expect(warned({ already: ['signed'] })).toContain('taken-or-signed');
    expect(warned({ already: ['offered'] })).not.toContain('taken-or-signed');
  });

  it('say that the time may have gone, where it has only from the first day it can have happened', () => {
    // Six years from 1 November 2020 have gone, and from 30 November 2020 have not.
    const found = warned({ nation: 'england', whose: 'mine', responsible: 'company', happened: '2020-11' });
    expect(found).toContain('time-perhaps-gone');
    expect(found).toContain('talks-stop-nothing');
  });

  it('speak of an employer’s form only where one may be signed', () => {
    const employer = { responsible: 'employer' };
    expect(warned(employer, { form: 'voucher' })).toContain('work-form');
    expect(warned(employer, { form: 'voucher', signs: false })).not.toContain('work-form');
  });

  it('take the day itself as the last to answer, and none of a day to come as gone', () => {
    const until = (day: string) => warned({}, { form: 'nothing', until: day }).includes('reply-day-gone');
    expect([until('2026-11-28'), until('2026-11-29')]).toEqual([true, false]);
  });

  it('name a scheme apart from a group claim', () => {
    const scheme = {
      kind: 'scheme' as const,
      by: 'A firm',
      until: null,
      asks: 'money',
      costs: 'nothing',
      url: 'https://example.org',
    };
    const { ends, warnings } = weigh(
      { form: 'money', pounds: 50, signs: true },
      { answers: {}, circumstances: {}, breach: undefined, joining: [scheme], value: undefined },
      remediesToCount(),
      readLaw(),
      TODAY,
    );
    expect(warnings).toContain('open-scheme');
    expect(warnings).not.toContain('open-group-claim');
    expect(ends).not.toContain('group-claim');
  });
});

it('a claim can be joined to the end of its last day, month or year', () => {
  const until = (day: string | null) => ({
    kind: 'scheme' as const,
    by: 'A firm',
    until: day,
    asks: 'money',
    costs: 'nothing',
    url: 'https://example.org',
  });
  const open = (day: string | null) => openOn(TODAY, [until(day)]).length === 1;
  expect(['2026-11-28', '2026-11-29', '2026-10', '2026-11', '2025', '2026', null].map(open)).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
    true,
  ]);
});

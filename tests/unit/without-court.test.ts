import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { KINDS } from '../../src/estimate/kinds.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { coverageOf } from '../../src/remedies/coverage.ts';
import { ENOUGH, groupFor } from '../../src/remedies/group.ts';
import { likelyKind } from '../../src/remedies/likely-kind.ts';
import { middleHalf } from '../../src/remedies/middle-half.ts';
import { outcomesOf } from '../../src/remedies/outcomes.ts';
import {
  type Coverage,
  NATIONS,
  type Remedy,
  ROUTES,
  SCALES,
  SIDES,
  sideOf,
} from '../../src/remedies/remedy.ts';
import { scaleOf, scaleOfBreach } from '../../src/remedies/scale-of.ts';
import { withoutCourt } from '../../src/remedies/without-court.ts';

/** A letter from a council in England that reached a neighbour, and whatever else is said of it. */
function remedy(id: string, sum: number | null, more: Partial<Remedy> = {}): Remedy {
  return {
    id,
    kind: 'leak',
    scale: 'one-person',
    route: 'ombudsman',
    body: 'council',
    nation: 'england',
    decided: '2020',
    paidTo: 'exposed',
    sum,
    answers: { data: ['health'], recipients: ['acquaintances'] },
    ...more,
  };
}

const many = (sums: readonly number[], more: Partial<Remedy> = {}, name = 'r') =>
  sums.map((sum, place) => remedy(`${name}${place}`, sum, more));
const TRUSTED: readonly Coverage[] = KINDS.flatMap((kind) =>
  SIDES.flatMap((side) =>
    ([...SCALES, 'any-scale'] as const).map((scale) => ({ kind, side, scale, tested: 20, held: 12 })),
  ),
);
const count = (
  records: readonly Remedy[],
  answers: Answers = {},
  circumstances: Circumstances = { responsible: 'council', nation: 'england' },
  coverage: readonly Coverage[] = TRUSTED,
) => withoutCourt(answers, circumstances, undefined, { records, coverage });

const answered = (given: Readonly<Record<string, unknown>>) => given as Answers;

describe('the scale', () => {
  it.each([
    ['nothing said', {}, 'one-person'],
    ['only me', { 'how-many': 'one' }, 'one-person'],
    ['only my family', { 'how-many': 'family' }, 'one-person'],
    ['a few', { 'how-many': 'few' }, 'small-group'],
    ['many', { 'how-many': 'many' }, 'mass-slip'],
    ['criminals alone', { recipients: ['criminals'] }, 'mass-hack'],
    ['criminals alone, and many', { recipients: ['criminals'], 'how-many': 'many' }, 'mass-hack'],
    ['criminals alone, and a few', { recipients: ['criminals'], 'how-many': 'few' }, 'mass-hack'],
    ['criminals alone, and only me', { recipients: ['criminals'], 'how-many': 'one' }, 'mass-hack'],
    ['criminals and the press', { recipients: ['criminals', 'public'] }, 'one-person'],
    ['a hack, by nobody knows whom', { 'what-happened': 'hacked', recipients: ['unknown'] }, 'mass-hack'],
    [
      'a hack of a few, by nobody knows whom',
      { 'what-happened': 'hacked', 'how-many': 'few' },
      'small-group',
    ],
    [
      'a hack that spread',
      { 'what-happened': 'hacked', recipients: ['criminals', 'public'], 'how-many': 'many' },
      'mass-hack',
    ],
    ['an account hacked by an enemy', { 'what-happened': 'hacked', recipients: ['hostile'] }, 'one-person'],
  ])('is, for %s, as it should be', (_, given, scale) => {
    expect(scaleOf(answered(given), undefined)).toBe(scale);
  });

  it('is the breach’s where that is known', () => {
    expect(scaleOf({ recipients: ['criminals'] }, { scale: 'mass-slip' })).toBe('mass-slip');
    expect(scaleOf({ recipients: ['criminals'] }, { id: 'a-story' })).toBe('mass-hack');
  });

  it.each([
    [null, ['criminals'], undefined],
    [1, ['strangers'], 'one-person'],
    [50, ['strangers'], 'small-group'],
    [51, ['strangers'], 'mass-slip'],
    [9483, ['public', 'criminals'], 'mass-slip'],
    [6600000, ['criminals'], 'mass-hack'],
  ] as const)('of a breach of %s people is by their number', (people, recipients, scale) => {
    expect(scaleOfBreach(people, { recipients: [...recipients] })).toBe(scale);
  });
});

describe('the kind', () => {
  it.each([
    ['nothing said', {}, 'leak'],
    ['not sure', { 'what-happened': 'unsure' }, 'leak'],
    ['staff alone', { recipients: ['insiders'] }, 'snooping'],
    ['staff and neighbours', { recipients: ['insiders', 'acquaintances'] }, 'leak'],
    ['staff, but sent to them', { 'what-happened': 'sent-wrong', recipients: ['insiders'] }, 'leak'],
    ['a hack', { 'what-happened': 'hacked' }, 'leak'],
    ['criminals', { recipients: ['criminals'] }, 'leak'],
    ['a camera', { 'what-happened': 'recorded' }, 'intrusion'],
    ['a mistake in a record', { 'what-happened': 'wrong-record' }, 'wrong-record'],
    ['unasked adverts', { 'what-happened': 'used-without-asking' }, 'marketing'],
    ['records kept back', { 'what-happened': 'not-given' }, 'withheld'],
  ])('is, for %s, as it should be', (_, given, kind) => {
    expect(likelyKind(answered(given))).toBe(kind);
  });
});

describe('what is counted', () => {
  it('is a breach once, as it stood last, and of several then the least', () => {
    const event = 'a-breach';
    const sums = (records: readonly Remedy[]) => outcomesOf(records).map(({ sum }) => sum);
    expect(
      sums([remedy('a', 0, { event, decided: '2022' }), remedy('b', 200, { event, decided: '2025' })]),
    ).toEqual([200]);
    expect(
      sums([remedy('a', 5000, { event, decided: '2025' }), remedy('b', 3500, { event, decided: '2025' })]),
    ).toEqual([3500]);
    // "2015" may be any day of that year, so neither is surely the later.
    expect(
      sums([remedy('a', 30, { event, decided: '2015-11' }), remedy('b', 0, { event, decided: '2015' })]),
    ).toEqual([0]);
  });

  it('is not what a recipient got, nor a sum that is not known', () => {
    expect(outcomesOf([remedy('a', 50, { paidTo: 'recipient' }), remedy('b', null)])).toEqual([]);
  });
});

describe('the middle half', () => {
  it.each([
    [[], undefined],
    [[7], [7, 7]],
    // Places 0 to 7: a quarter of 7 is 1.75, down to 1; three quarters are 5.25, up to 6.
    [
      [0, 0, 100, 200, 300, 400, 500, 600],
      [0, 500],
    ],
    // Places 0 to 8: 2 and 6, exactly.
    [
      [0, 10, 20, 30, 40, 50, 60, 70, 80],
      [20, 60],
    ],
  ])('of %j is %j', (sums, middle) => {
    expect(middleHalf(sums)).toEqual(middle);
  });
});

describe('the group', () => {
  const nearby = { responsible: 'council', nation: 'england' } as const;

  it('is body and nation where those are enough: eight, of which two got nothing', () => {
    const records = [
      ...many([0, 0, 100, 200, 300, 400, 500, 600]),
      remedy('other-body', 9000, { body: 'bank' }),
      remedy('other-nation', 9000, { nation: 'wales' }),
    ];
    expect(count(records, {}, nearby)).toMatchObject({
      group: 'one-person',
      side: 'ombudsman',
      of: 8,
      nothing: 2,
      from: 0,
      to: 600,
      middle: [0, 500],
      few: false,
      widened: 0,
    });
  });

  it('widens to every body, then every nation, then every scale, and no further', () => {
    const seven = many([100, 200, 300, 400, 500, 600, 700]);
    const bank = remedy('bank', 0, { body: 'bank' });
    const wales = remedy('wales', 1000, { nation: 'wales' });
    const group = remedy('group', 50, { scale: 'small-group' });
    const strange = [
      ...many([9000, 9000, 9000], { kind: 'withheld' }, 'withheld'),
      ...many([8000, 8000, 8000], { route: 'letter' }, 'letter'),
    ];
    expect(count([...seven, bank, wales, group, ...strange])).toMatchObject({ of: 8, widened: 1, to: 700 });
    expect(count([...seven, wales, group, ...strange])).toMatchObject({ of: 8, widened: 2, to: 1000 });
    expect(count([...seven, group, ...strange])).toMatchObject({
      of: 8,
      widened: 3,
      group: 'any-scale',
      few: false,
    });
    expect(count([...seven, ...strange])).toMatchObject({ of: 7, few: true, middle: null, widened: 3 });
  });

  it('takes a record of the whole UK for every nation, and any nation for someone abroad', () => {
    const uk = many([0, 0, 0, 0, 0, 0, 0, 100], { nation: 'uk' });
    expect(count(uk, {}, { responsible: 'council', nation: 'scotland' })).toMatchObject({
      of: 8,
      widened: 0,
    });
    const wales = many([0, 0, 0, 0, 0, 0, 0, 100], { nation: 'wales', route: 'letter' });
    expect(count(wales, {}, { responsible: 'council', nation: 'elsewhere' })).toMatchObject({ widened: 0 });
    expect(count(wales, {}, { responsible: 'council', nation: 'scotland' })).toMatchObject({ widened: 2 });
  });

  it('is on the side that is nearer, with the other beside it', () => {
    const records = [...many([0, 0, 0, 0, 0, 0, 0, 100]), remedy('letter', 700, { route: 'letter' })];
    const first = count(records);
    expect(first).toMatchObject({ side: 'ombudsman', of: 8 });
    expect(first.other).toMatchObject({ side: 'organisation', of: 1, from: 700, to: 700, few: true });
  });

  it('is the organisation’s alone where no ombudsman is known to look at such a body', () => {
    const records = [...many([0, 0, 0, 0, 0, 0, 0, 100]), remedy('letter', 700, { route: 'letter' })];
    for (const responsible of ['police', 'employer', 'private-person'] as const) {
      const first = count(records, {}, { responsible });
      expect(first).toMatchObject({ side: 'organisation', of: 1, other: null });
    }
  });

  it('is the organisation’s first where an ombudsman looks at only some of them', () => {
    const records = [...many([0, 0, 0, 0, 0, 0, 0, 100]), remedy('letter', 700, { route: 'letter' })];
    for (const circumstances of [
      { responsible: 'company' },
      { responsible: 'school', nation: 'wales' },
    ] as const) {
      const first = count(records, {}, circumstances);
      expect(first).toMatchObject({ side: 'organisation', of: 1 });
      expect(first.other).toMatchObject({ side: 'ombudsman', forAll: false, of: 8 });
    }
    expect(count(records, {}, { responsible: 'school', nation: 'scotland' })).toMatchObject({
      side: 'ombudsman',
      forAll: true,
    });
  });

  it('without a record has no least and no most, which is not the same as nothing', () => {
    expect(count([], answered({ 'what-happened': 'used-without-asking' }))).toMatchObject({
      of: 0,
      nothing: 0,
      from: null,
      to: null,
      middle: null,
      nearest: [],
    });
  });
});

describe('the middle half is held back', () => {
  const records = many([0, 0, 100, 200, 300, 400, 500, 600]);
  const tested = (coverage: Partial<Coverage>) =>
    count(records, {}, undefined, [
      { kind: 'leak', side: 'ombudsman', scale: 'one-person', tested: 20, held: 8, ...coverage },
    ]).middle;

  it('where fewer than two in five of those left out were in it', () => {
    expect(tested({})).toEqual([0, 500]);
    expect(tested({ held: 7 })).toBeNull();
  });

  it('where too few were left out to tell, or none', () => {
    expect(tested({ tested: 7, held: 7 })).toBeNull();
    expect(tested({ scale: 'small-group' })).toBeNull();
  });
});

describe('the nearest', () => {
  it('are of the same breach first, then the most alike, and of equals those who got nothing', () => {
    const records = [
      ...many([10, 20, 30, 40, 50, 60], { answers: { data: ['health'], recipients: ['public'] } }),
      remedy('far', 0, { answers: { data: ['offences'], recipients: ['hostile'] }, breach: 'a-story' }),
      remedy('b-zero', 0, { answers: { data: ['health'], recipients: ['strangers'] } }),
      remedy('a-some', 5, { answers: { data: ['health'], recipients: ['strangers'] } }),
    ];
    const answers: Answers = { data: ['health'], recipients: ['strangers'] };
    expect(count(records, answers).nearest).toEqual(['b-zero', 'a-some', 'r0']);
    const breach = { id: 'a-story' };
    const known = withoutCourt(answers, {}, breach, { records, coverage: TRUSTED });
    expect(known.nearest).toEqual(['far', 'b-zero', 'a-some']);
  });
});

it('leaving each out counts whether the middle half of the rest holds it', () => {
  // Without one of the nine, eight are left: places 1 and 6 of them. The least and the two most fall outside:
  // without 0 the half is 20 to 70, without 80 it is 10 to 60, without 70 it is 10 to 60 and 70 is outside too;
  // without 10 it is 20 to 70, so 10 is outside as well. The other five are inside.
  const coverage = coverageOf(many([0, 10, 20, 30, 40, 50, 60, 70, 80]));
  expect(coverage).toEqual([{ kind: 'leak', side: 'ombudsman', scale: 'one-person', tested: 9, held: 5 }]);
});

const dateArbitrary = fc.constantFrom(null, '2015', '2018-05', '2020-01-31', '2025');
const recordArbitrary = fc.record({
  kind: fc.constantFrom(...KINDS.slice(0, 2)),
  scale: fc.constantFrom(...SCALES),
  route: fc.constantFrom(...ROUTES),
  body: fc.constantFrom('council' as const, 'bank' as const, 'police' as const),
  nation: fc.constantFrom(...NATIONS),
  decided: dateArbitrary,
  paidTo: fc.constantFrom('exposed' as const, 'recipient' as const),
  sum: fc.option(fc.integer({ min: 0, max: 5000 })),
  event: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
});
const recordsArbitrary = fc
  .array(recordArbitrary, { maxLength: 40 })
  .map((all) => all.map((one, place) => remedy(`r${place}`, one.sum, one)));
const circumstancesArbitrary: fc.Arbitrary<Circumstances> = fc.record(
  {
    responsible: fc.constantFrom('council', 'bank', 'police', 'company', 'unknown'),
    nation: fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland', 'elsewhere', 'unknown'),
  },
  { requiredKeys: [] },
);
const answersArbitrary = fc
  .record(
    {
      'how-many': fc.constantFrom('one', 'few', 'many', 'unknown'),
      recipients: fc.subarray(['criminals', 'insiders', 'strangers']),
    },
    { requiredKeys: [] },
  )
  .map(answered);

describe('for any records and anyone', () => {
  test.prop([recordsArbitrary, answersArbitrary, circumstancesArbitrary, fc.infiniteStream(fc.nat())])(
    'the order of the records never matters',
    (records, answers, circumstances, keys) => {
      const shuffled = records
        .map((record) => ({ record, key: keys.next().value }))
        .sort((one, other) => one.key - other.key)
        .map(({ record }) => record);
      expect(count(shuffled, answers, circumstances)).toEqual(count(records, answers, circumstances));
      expect(coverageOf(shuffled)).toEqual(coverageOf(records));
    },
  );

  test.prop([recordsArbitrary, answersArbitrary, circumstancesArbitrary])(
    'the figures keep their order and the ids are real',
    (records, answers, circumstances) => {
      const ids = new Set(records.map(({ id }) => id));
      const first = count(records, answers, circumstances);
      for (const one of [first, first.other].filter((counted) => counted !== null)) {
        const { of, nothing, from, to, middle, nearest } = one;
        expect(nothing).toBeLessThanOrEqual(of);
        expect(from === null).toBe(of === 0);
        if (nothing > 0) expect(from).toBe(0);
        const order = [from, middle?.[0], middle?.[1], to].filter((sum) => typeof sum === 'number');
        expect(order).toEqual(order.toSorted((least, most) => least - most));
        expect(new Set(nearest).size).toBe(Math.min(3, of));
        expect(nearest.every((id) => ids.has(id))).toBe(true);
        expect(one.few).toBe(of < ENOUGH);
        if (one.few) expect(middle).toBeNull();
      }
    },
  );

  test.prop([recordsArbitrary, recordArbitrary, answersArbitrary, circumstancesArbitrary])(
    'a record more with nothing never lowers how many got nothing, unless the group narrows',
    (records, more, answers, circumstances) => {
      const zero = remedy('zero', 0, { ...more, sum: 0, event: undefined, paidTo: 'exposed' });
      const sides = (all: readonly Remedy[]) => {
        const first = count(all, answers, circumstances);
        return new Map([first, first.other].flatMap((one) => (one ? [[one.side, one] as const] : [])));
      };
      const before = sides(records);
      for (const [side, after] of sides([...records, zero])) {
        const was = before.get(side);
        if (!was || after.widened < was.widened) continue;
        expect(after.nothing).toBeGreaterThanOrEqual(was.nothing);
        expect(after.of).toBeGreaterThanOrEqual(was.of);
      }
    },
  );

  test.prop([recordsArbitrary])('no kind and no side is ever pooled with another', (records) => {
    const outcomes = outcomesOf(records);
    for (const kind of KINDS) {
      for (const side of SIDES) {
        const wanted = { kind, side, scale: 'one-person', body: 'council', nations: ['wales'] } as const;
        for (const { remedy: one } of groupFor(wanted, outcomes).outcomes)
          expect([one.kind, sideOf(one.route)]).toEqual([kind, side]);
      }
    }
  });

  test.prop([recordsArbitrary])('a breach counts once on a side, however many records it has', (records) => {
    const events = outcomesOf(records).flatMap(({ remedy: { event }, side }) =>
      event ? `${side} ${event}` : [],
    );
    expect(new Set(events).size).toBe(events.length);
  });
});

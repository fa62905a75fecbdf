import { fc, test } from '@fast-check/vitest';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answersInLink, readLink } from '../../src/questions/link.ts';
import { HOURS, headsOf, headsTyped, lossOf, OTHER, penceLost } from '../../src/questions/loss.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { LARGEST_LOSS } from '../../src/questions/read-answer.ts';
import { hundredthsTyped, poundsTyped } from '../../src/questions/typed-sums.ts';
import { $answers, answer, startAgain } from '../../src/session/answers.ts';
import { headsOfSum, sayLoss } from '../../src/session/loss.ts';
import { $session, replaceSession, resume } from '../../src/session/session.ts';
import { takeUpLink } from '../../src/session/take-up.ts';
import { openTab } from './fake-tab.ts';

const HEADS = allQuestions.flatMap((question) =>
  question.asks === 'pounds' ? question.heads.map(({ value }) => value) : [],
);
const MOST = LARGEST_LOSS * 100;

/** Sums under any of the heads that add up to no more than may be lost. */
const headsArbitrary = fc.dictionary(
  fc.constantFrom(...HEADS),
  fc.integer({ min: 0, max: Math.floor(MOST / HEADS.length) }),
);

const written = (hundredths: number) =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

describe('the heads of money lost', () => {
  it('are those a person can have lost by, with a box for the rest and one for hours', () => {
    expect(HEADS).toEqual(['stolen', 'earnings', 'monitoring', 'moving', 'refused-credit', OTHER, HOURS]);
  });

  test.prop([headsArbitrary])('are read from what was typed, to the penny, and added up', (said) => {
    const typed = HEADS.map((head) => [head, head in said ? written(said[head] ?? 0) : ' '] as const);
    const sums = HEADS.filter((head) => head !== HOURS && head in said).map((head) => said[head] ?? 0);
    const pence = sums.reduce((total, one) => total + one, 0);
    const read = headsTyped(typed);
    expect(read).toEqual({ heads: said });
    expect(penceLost(said)).toBe(sums.length > 0 ? pence : undefined);
    // Half a pound goes up, once, and not at each head.
    expect(lossOf(said)).toBe(sums.length > 0 ? Math.floor((pence + 50) / 100) : undefined);
  });

  it('that are left empty say nothing, which is not the same as zero', () => {
    const empty = HEADS.map((head) => [head, ''] as const);
    expect(headsTyped(empty)).toEqual({ heads: {} });
    expect(lossOf({})).toBeUndefined();
    expect(headsTyped([['stolen', '0']])).toEqual({ heads: { stolen: 0 } });
    expect(lossOf({ stolen: 0 })).toBe(0);
    expect(lossOf({ stolen: 50, earnings: 49 })).toBe(1);
    expect(lossOf({ [HOURS]: 1200 })).toBeUndefined();
  });

  it('each have a fault of their own', () => {
    const read = headsTyped([
      ['stolen', '12,50'],
      ['earnings', '240'],
      ['moving', '-3'],
      [HOURS, 'weeks'],
      [OTHER, '£100,000,000.01'],
    ]);
    expect('faults' in read && read.faults.map(({ head }) => head)).toEqual([
      'stolen',
      'moving',
      HOURS,
      OTHER,
    ]);
    expect('faults' in read && read.faults[2]?.problem).toContain('such as 3 or 1.5');
    expect('faults' in read && read.faults[3]?.problem).toContain('at most £100 million in all');
  });

  it('come to no more than one sum may, and the largest is named', () => {
    const half = String(LARGEST_LOSS / 2);
    expect(
      headsTyped([
        ['stolen', half],
        ['moving', half],
        [HOURS, '9000'],
      ]),
    ).toMatchObject({
      heads: { moving: MOST / 2 },
    });
    expect(
      headsTyped([
        ['stolen', half],
        ['moving', `${half}.01`],
      ]),
    ).toMatchObject({
      faults: [{ head: 'moving' }],
    });
  });
});

describe('the heads of a sum', () => {
  test.prop([headsArbitrary])('are those that were kept, where they come to it', (kept) => {
    expect(headsOf(lossOf(kept), kept, HEADS)).toEqual(kept);
  });

  test.prop([headsArbitrary, fc.integer({ min: 0, max: LARGEST_LOSS })])(
    'always come to the sum that is scored, whatever was kept',
    (kept, loss) => {
      expect(lossOf(headsOf(loss, kept, HEADS))).toBe(loss);
    },
  );

  it('are one box for all where the sum came alone, or was changed elsewhere', () => {
    expect(headsOf(1850, {}, HEADS)).toEqual({ [OTHER]: 185_000 });
    expect(headsOf(1850, { stolen: 500, [HOURS]: 300 }, HEADS)).toEqual({ [OTHER]: 185_000, [HOURS]: 300 });
    expect(headsOf(undefined, { stolen: 500 }, HEADS)).toEqual({});
  });

  it('do not count one that there is no box for as nothing: the sum stands whole', () => {
    const kept = { stolen: 10_000, 'of-a-later-release': 5_000 };
    expect(headsOf(lossOf(kept), kept, HEADS)).toEqual({ [OTHER]: 15_000 });
  });

  it('leave out what no box can have held', () => {
    for (const wrong of ['100', 1.5, -100, null, [100], Number.NaN])
      expect(headsOf(1, { stolen: wrong }, HEADS)).toEqual({ [OTHER]: 100 });
  });
});

describe('money lost, in the tab and in a link', () => {
  beforeEach(() => {
    openTab();
    replaceSession({});
    return () => vi.unstubAllGlobals();
  });

  it('is one sum among the answers, with its heads beside them, and both come back', () => {
    sayLoss({ stolen: 8_999, moving: 125_050, [HOURS]: 1_200 });
    expect($answers.get()).toEqual({ loss: 1340 });
    resume();
    expect(headsOfSum($answers.get().loss, HEADS)).toEqual({
      stolen: 8_999,
      moving: 125_050,
      [HOURS]: 1_200,
    });
    sayLoss({});
    expect($answers.get()).toEqual({});
    expect(headsOfSum(undefined, HEADS)).toEqual({});
  });

  it('is no more than its sum in a link, which is the link it always was', () => {
    sayLoss({ stolen: 100_000, moving: 85_000 });
    const link = answersInLink($answers.get());
    expect(link).toBe(answersInLink({ loss: 1850 }));
    const read = readLink(link);
    if (read.kind !== 'read') throw new Error(read.kind);
    takeUpLink(read.answers);
    expect(headsOfSum($answers.get().loss, HEADS)).toEqual({ [OTHER]: 185_000 });
  });

  it('opens as one sum where another page changed it, or an earlier release kept it', () => {
    sayLoss({ stolen: 100_000 });
    answer('loss', 200);
    expect(headsOfSum($answers.get().loss, HEADS)).toEqual({ [OTHER]: 20_000 });
    startAgain();
    expect($session.get().heads).toEqual({});
  });
});

describe('a sum that was typed', () => {
  it('is read to the penny, and to the pound', () => {
    expect(hundredthsTyped('£1,250.5')).toBe(125_050);
    expect(poundsTyped('£1,250.5')).toBe(1251);
    expect(poundsTyped(' 89.49 ')).toBe(89);
    for (const strange of ['12,50', '1.234', '1e3', '-5', 'a lot', '', '1,2345'])
      expect([hundredthsTyped(strange), poundsTyped(strange)]).toEqual([undefined, undefined]);
  });
});

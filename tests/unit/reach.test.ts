import { describe, expect, it } from 'vitest';
import { fitCard } from '../../src/calibration/points.ts';
import { reachFrom } from '../../src/calibration/reach.ts';
import { endsInPoints } from '../../src/estimate/band.ts';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import type { Scorecard } from '../../src/estimate/scorecard.ts';
import { addUp } from '../../src/estimate/total.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { decidedCase, PLAIN, SMALL } from './small-scorecard.ts';

const CARD: Scorecard = {
  ...SMALL,
  reach: {
    few: 3,
    rare: [
      { question: 'data', option: 'location', cases: 2, points: 5 },
      { question: 'data', option: 'sexual-life', cases: 0, points: 16 },
      { question: 'recipients', option: 'strangers', cases: 1, points: 6 },
    ],
    outermost: [
      { id: 'inner', points: { sensitivity: 20, exposure: 16, distress: 200 } },
      { id: 'wider', points: { sensitivity: 10, exposure: 30, distress: 150 } },
    ],
    most: 18,
  },
};
const worry: Answers = { distress: 'worry', lasted: 'days', effects: [], diagnosis: 'none' };
const severe: Answers = { ...worry, distress: 'severe' };
const reached = (more: Answers) => addUp({ ...PLAIN, ...more }, CARD).reached;

function band(more: Answers): Band {
  const found = estimate({ ...PLAIN, ...more }, CARD, []);
  if (found.kind !== 'band') throw new Error(found.kind);
  return found;
}

describe('how much farther up the band reaches', () => {
  it('is nothing where enough cases are like the answers', () => {
    expect(reached({ ...worry, data: ['health'], recipients: ['public'] })).toEqual({
      points: 0,
      known: 0,
      rare: [],
      short: null,
      doubts: [],
    });
    expect(band(worry).reaches).toBeNull();
  });

  it('is the points of an answer that few cases had, the highest of several', () => {
    expect(reached({ data: ['location'] })).toMatchObject({ points: 5, known: 5, short: null });
    const both = reached({ data: ['location', 'health'], recipients: ['strangers'] });
    expect(both.points).toBe(6);
    expect(both.rare.map(({ option }) => option)).toEqual(['location', 'strangers']);
  });

  it('is what the case that comes nearest falls short by', () => {
    // sensitivity 10 and distress 200 are within “inner”; its 16 of exposure fall 4 short of 12 + 8
    const exposed = { ...severe, data: ['health'], recipients: ['public'], conduct: 'deliberate' };
    // and the rule for both together adds 10 more: 30 is 14 over 16, while “wider” is 50 short in distress
    expect(reached(exposed)).toMatchObject({ points: 14, known: 14, rare: [] });
    expect(reached(exposed).short?.id).toBe('inner');
    // 150 of distress: “wider” has 10, 30 and 150
    expect(reached({ ...exposed, distress: 'distress' })).toMatchObject({ points: 0, short: null });
    // sensitivity 20: “wider” is 10 short, “inner” 14
    expect(reached({ ...exposed, distress: 'distress', data: ['offences'] }).short?.id).toBe('wider');
  });

  it('adds up what is short in each of the three', () => {
    // “wider” is 4 short in sensitivity and 50 in distress, “inner” 14 in exposure: 14
    const all: Answers = { ...severe, data: ['offences'], recipients: ['public'], conduct: 'deliberate' };
    expect(reached(all).points).toBe(14);
    // with 16 / 4 more for sexual life, “inner” is 4 + 14 short
    expect(reached({ ...all, data: ['offences', 'health', 'finance'] }).points).toBe(16);
  });

  it('goes no farther than the most', () => {
    const all: Answers = { ...severe, recipients: ['public'], conduct: 'deliberate' };
    // 20 + floor(16 / 4) + floor(10 / 4) = 26 is 6 over, 14 more in exposure: 20
    expect(reached({ ...all, data: ['offences', 'sexual-life', 'health'] })).toMatchObject({
      points: 18,
      known: 18,
    });
  });

  it('takes what is not known at its worst', () => {
    // as it counts 12 + 3 + 10 / 2 = 20, 4 over “inner”; on purpose at worst 12 + 8 + 10, 14 over
    const published: Answers = { ...severe, recipients: ['public'], conduct: 'unknown' };
    expect(reached(published)).toEqual({
      points: 14,
      known: 4,
      rare: [],
      short: CARD.reach.outermost[0],
      doubts: [{ question: 'conduct', points: 10 }],
    });
    // and harm that is presumed only then
    const exposed: Answers = { recipients: ['public'], conduct: 'unknown', data: ['health'] };
    const calm = {
      ...CARD.reach,
      outermost: [{ id: 'calm', points: { sensitivity: 20, exposure: 40, distress: 96 } }],
    };
    // 100 for worry presumed, 4 over 96; as it counts it is 100 / 2
    const presumed = addUp({ ...PLAIN, ...exposed }, { ...CARD, reach: calm }).reached;
    expect(presumed).toMatchObject({ points: 4, known: 0, short: null });
    expect(presumed.doubts).toEqual([{ question: 'conduct', points: 4 }]);
    // whatever the list may hold: sexual life
    expect(reached({ data: ['unknown'] })).toEqual({
      points: 16,
      known: 0,
      rare: [],
      short: null,
      doubts: [{ question: 'data', points: 16 }],
    });
  });

  it('leaves how bad it was as it counts, for that widens by as much already', () => {
    // 80 of distress where 150 and 200 were had
    const unsaid: Answers = { ...worry, distress: 'unknown' };
    expect(reached(unsaid)).toMatchObject({ points: 0, known: 0, short: null, doubts: [] });
    // 20 + 4 + 2 = 26 is 6 over “inner”
    expect(reached({ ...unsaid, data: ['offences', 'sexual-life', 'health'] }).points).toBe(16);
    const none = { ...CARD, reach: { ...CARD.reach, rare: [] } };
    const sensitive = { ...PLAIN, ...unsaid, data: ['offences', 'sexual-life', 'health'] };
    expect(addUp(sensitive, none).reached).toMatchObject({ points: 6, known: 6 });
    // at worst 200 would be 50 over “wider”
    const [, wider] = CARD.reach.outermost;
    const lone = { ...CARD, reach: { ...CARD.reach, outermost: wider ? [wider] : [] } };
    expect(addUp({ ...PLAIN, ...unsaid }, lone).reached).toMatchObject({ points: 0, doubts: [] });
  });

  it('says for each thing not known what it brings about', () => {
    // 20 + 4 + 2 + 1 + 1 + 0 = 28 at worst is 8 over “inner”; 16 for data, 6 for recipients
    expect(reached({ data: ['unknown'], recipients: ['unknown'] }).doubts).toEqual([
      { question: 'recipients', points: 0 },
      { question: 'data', points: 16 },
    ]);
    expect(reached({ recipients: ['unknown'] }).doubts).toEqual([{ question: 'recipients', points: 6 }]);
    expect(reached({ recipients: ['unknown'], data: ['location'] }).doubts).toEqual([
      { question: 'recipients', points: 1 },
    ]);
  });

  it('shares out what several things not known bring about together', () => {
    // both at worst 12 + 1 for the list, 8 and 10 = 31, 15 over “inner”. With who got it alone 13 + 3 + 10 = 26 is 10
    // over, so how it came about brings 5; with everything as it counts 5 + 3 + 10 / 8 = 9 is within, so the rest is 10.
    const both = reached({ ...severe, recipients: ['unknown'], conduct: 'unknown' });
    expect(both).toMatchObject({ points: 15, known: 0, short: null });
    expect(both.doubts).toEqual([
      { question: 'conduct', points: 5 },
      { question: 'recipients', points: 10 },
    ]);
    // 4 over as it counts; 8 more for the list and 10 for on purpose are 22, but the most is 18. Without the list 14 are
    // left, without on purpose 12: so the list, which brings least, is settled first.
    const none = { ...CARD, reach: { ...CARD.reach, rare: [] } };
    const most = { ...PLAIN, ...severe, recipients: ['public'], data: ['unknown'], conduct: 'unknown' };
    expect(addUp(most, none).reached).toMatchObject({ points: 18, known: 4 });
    expect(addUp(most, none).reached.doubts).toEqual([
      { question: 'data', points: 4 },
      { question: 'conduct', points: 10 },
    ]);
  });

  it('gives each doubt to its own question', () => {
    const { widens } = addUp({ ...PLAIN, data: ['unknown'], recipients: ['unknown'] }, CARD);
    expect(widens).toEqual([{ question: 'data', points: 4, above: 16 }]);
    expect(addUp({ ...PLAIN, data: ['unknown'], conduct: 'unknown' }, CARD).widens).toEqual([
      { question: 'data', points: 4, above: 16 },
      { question: 'conduct', points: 6, above: 0 },
    ]);
  });

  it('moves the high end alone', () => {
    const total = addUp({ ...PLAIN, ...worry, data: ['sexual-life'] }, CARD);
    // 150 + 100 + 16 = 266
    expect(endsInPoints(total, CARD.width)).toEqual({ low: 226, high: 266 + 60 + 16 });
    const near = addUp({ ...PLAIN, data: ['sexual-life'] }, CARD);
    expect(endsInPoints(near, CARD.width)).toEqual({ low: null, high: 166 + 60 + 16 });
  });

  it('is told as a factor, with the answers and the case', () => {
    expect(band({ data: ['sexual-life', 'location'] }).reaches).toEqual({
      by: 10 ** 0.16,
      rare: [
        { words: 'movements', cases: 2 },
        { words: 'sexual life', cases: 0 },
      ],
      short: null,
    });
    const exposed = { ...severe, data: ['health'], recipients: ['public'], conduct: 'deliberate' };
    expect(band(exposed).reaches).toEqual({ by: 10 ** 0.14, rare: [], short: 'inner' });
  });

  it('counts in how much wider a list not known makes the band', () => {
    // both sides by 4, and 16 above
    expect(band({ data: ['unknown'] }).unknowns).toEqual([{ question: 'data', widensBy: 10 ** 0.24 }]);
    // on this card not knowing who got it widens by nothing but this
    expect(band({ recipients: ['unknown'] }).unknowns).toEqual([
      { question: 'recipients', widensBy: 10 ** 0.06 },
    ]);
  });
});

describe('where the cases reach', () => {
  const observed = (id: string, more: Answers) => ({
    id,
    basis: 'judgment' as const,
    answers: decidedCase(id, more).answers,
    awardToday: 1_000,
    aim: 300,
    nothing: false,
    weight: 1,
  });
  const found = (people: ReturnType<typeof observed>[]) => reachFrom(people, SMALL);

  it('lists the options with points that fewer than three cases had, by no more than distress not known', () => {
    const people = ['a', 'b', 'c'].map((id, place) =>
      observed(id, { data: ['health', ...(place > 0 ? ['offences'] : [])], recipients: ['public'] }),
    );
    const { few, rare, most } = found(people);
    expect([few, most]).toEqual([3, 20]);
    expect(rare).toEqual([
      { question: 'data', option: 'identity', cases: 0, points: 4 },
      { question: 'data', option: 'finance', cases: 0, points: 3 },
      { question: 'data', option: 'location', cases: 0, points: 5 },
      { question: 'data', option: 'sexual-life', cases: 0, points: 16 },
      { question: 'data', option: 'offences', cases: 2, points: 20 },
      { question: 'recipients', option: 'strangers', cases: 0, points: 6 },
    ]);
    const narrow = { ...SMALL, unknown: { ...SMALL.unknown, distress: { points: 80, widens: 7 } } };
    expect(Math.max(...reachFrom(people, narrow).rare.map(({ points }) => points))).toBe(7);
  });

  it('keeps the cases that no other equals or exceeds in all three, of equal ones the first', () => {
    const { outermost } = found([
      observed('low', {}),
      observed('one', { ...worry, data: ['health'] }),
      observed('same', { ...worry, data: ['health'] }),
      observed('other', { ...worry, recipients: ['public'] }),
      observed('less', { data: ['health'] }),
    ]);
    expect(outermost).toEqual([
      { id: 'one', points: { sensitivity: 10, exposure: 0, distress: 100 } },
      { id: 'other', points: { sensitivity: 0, exposure: 12, distress: 100 } },
    ]);
  });

  it('is made with the points of its own card', () => {
    const people = [observed('a', { ...worry, data: ['health'] }), observed('b', {})];
    const card = fitCard(people, 3_000);
    const health = card.lines.find(({ id }) => id === 'data:health')?.points;
    expect(card.reach.rare).toContainEqual({ question: 'data', option: 'health', cases: 1, points: health });
    expect(card.reach.outermost.map(({ id }) => id)).toEqual(['a']);
    expect(card.reach.most).toBe(card.unknown.distress.widens);
  });
});

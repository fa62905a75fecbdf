import { describe, expect, it } from 'vitest';
import { chanceOfNothing, endsInPoints, rangeOf } from '../../src/estimate/band.ts';
import { chanceOf } from '../../src/estimate/chance.ts';
import { nearestTo } from '../../src/estimate/comparables.ts';
import { contributionsOf } from '../../src/estimate/contributions.ts';
import { distance, positionOf } from '../../src/estimate/distance.ts';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { placeOnScale, SCALE_MARKS } from '../../src/estimate/pound-scale.ts';
import { poundsAt, roundPounds } from '../../src/estimate/pounds.ts';
import { scoresOf } from '../../src/estimate/scores.ts';
import { addUp, listPoints, type Total } from '../../src/estimate/total.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { decidedCase, NOT_REACHED, PLAIN, SMALL } from './small-scorecard.ts';

const sum = (more: Answers) => addUp({ ...PLAIN, ...more }, SMALL);
const worry: Answers = { distress: 'worry', lasted: 'days', effects: [], diagnosis: 'none' };
const unsaid: Answers = { distress: 'unknown', lasted: 'days', effects: [], diagnosis: 'none' };
const points = (total: Total) => Object.fromEntries(total.lines.map((line) => [line.id, line.points]));

function band(more: Answers): Band {
  const found = estimate({ ...PLAIN, ...more }, SMALL, []);
  if (found.kind !== 'band') throw new Error(found.kind);
  return found;
}

describe('the sum on a scorecard of round numbers', () => {
  it('names each line by its answer, with its question, its factor and its points', () => {
    expect(sum({ data: ['health', 'offences'] }).lines.slice(0, 3)).toEqual([
      // 20 is the highest; floor(10 / 4) = 2
      { id: 'data:health', question: 'data', options: ['health'], factor: 'sensitivity', points: 2 },
      { id: 'data:offences', question: 'data', options: ['offences'], factor: 'sensitivity', points: 20 },
      { id: 'depth:mention', question: 'depth', options: ['mention'], factor: 'sensitivity', points: 0 },
    ]);
  });

  it('adds the lines to the base', () => {
    // 150 + 10 + 6 + 4 + 100
    expect(sum({ ...worry, data: ['health'], recipients: ['strangers'], conduct: 'careless' })).toMatchObject(
      {
        points: 270,
        worst: 270,
        widens: [],
      },
    );
  });

  it('stops at the ceiling, and so does the worst', () => {
    // 150 + 200 + 20 + 16 / 4 + 12 + 8 + 10 = 404, past 400
    const all: Answers = { ...worry, distress: 'severe', data: ['offences', 'sexual-life'] };
    expect(sum({ ...all, recipients: ['public'], conduct: 'deliberate' })).toMatchObject({
      points: 400,
      worst: 400,
    });
  });

  it('counts what is not known by its own line, and the worst answer to it', () => {
    const { lines, points, worst, widens } = sum({ ...worry, conduct: 'unknown' });
    expect(lines.find(({ question }) => question === 'conduct')).toEqual({
      id: 'conduct:unknown',
      question: 'conduct',
      options: ['unknown'],
      factor: 'exposure',
      points: 3,
    });
    // 150 + 100 + 3, at worst 150 + 100 + 8
    expect([points, worst]).toEqual([253, 258]);
    expect(widens).toEqual([{ question: 'conduct', points: 6, above: 0 }]);
  });

  it('takes all options of a list not known as its worst, each after the highest a quarter', () => {
    // 150 + 7, at worst 150 + 20 + floor(16 / 4) + floor(10 / 4) + floor(5 / 4) + floor(4 / 4) + floor(3 / 4)
    expect(sum({ data: ['unknown'] })).toMatchObject({ points: 157, worst: 178 });
  });

  it('widens by nothing where not knowing tells nothing', () => {
    expect(sum({ recipients: ['unknown'] }).widens).toEqual([]);
  });

  it('never puts the worst under the sum', () => {
    // not knowing counts for 7, though the worst answer would count for less on this card
    const card = { ...SMALL, lines: SMALL.lines.map((line) => ({ ...line, points: 0 })) };
    expect(addUp({ ...PLAIN, data: ['unknown'] }, card)).toMatchObject({ points: 157, worst: 157 });
  });

  it('takes the highest of a list in full, wherever it stands', () => {
    // 16 + floor(7 / 4) + floor(3 / 4)
    expect(listPoints([3, 16, 7])).toBe(17);
    expect(listPoints([16, 7, 3])).toBe(17);
  });
});

describe('answers that weigh more together', () => {
  it('add their line where all are given', () => {
    const { lines } = sum({ ...worry, recipients: ['public'], conduct: 'malicious' });
    expect(lines.find(({ id }) => id === 'published')).toEqual({
      id: 'published',
      question: 'recipients',
      options: [],
      factor: 'exposure',
      points: 10,
    });
  });

  it('add nothing, not even at worst, where one is not given', () => {
    const { lines, points, worst } = sum({ ...worry, recipients: ['public'], conduct: 'careless' });
    expect(lines.map(({ id }) => id)).not.toContain('published');
    // 150 + 100 + 12 + 4
    expect([points, worst]).toEqual([266, 266]);
  });

  it('add their line by its chance where one is not known, and in full at worst', () => {
    // 150 + 100 + 12 + 3 + 10 × 0.5, at worst 150 + 100 + 12 + 8 + 10
    expect(sum({ ...worry, recipients: ['public'], conduct: 'unknown' })).toMatchObject({
      points: 270,
      worst: 280,
    });
  });

  it('have the chances of all that is not known multiplied', () => {
    const when = SMALL.combinations[0]?.when ?? [];
    expect(chanceOf(when, { recipients: ['unknown'], conduct: 'unknown' })).toBe(0.125);
    expect(chanceOf(when, { recipients: ['public'], conduct: 'unknown' })).toBe(0.5);
    expect(chanceOf(when, { recipients: ['public', 'hostile'], conduct: 'deliberate' })).toBe(1);
    expect(chanceOf(when, { recipients: ['hostile'], conduct: 'unknown' })).toBe(0);
    expect(chanceOf(when, { conduct: 'deliberate' })).toBe(0);
    expect(chanceOf([], {})).toBe(1);
  });
});

describe('presumed harm', () => {
  const exposed: Answers = { recipients: ['public'], conduct: 'deliberate' };

  it('adds what is missing up to the distress that counts at least', () => {
    const { lines } = sum({ vulnerable: ['child'] });
    expect(lines.at(-1)).toEqual({
      id: 'child',
      question: 'distress',
      options: [],
      factor: 'distress',
      points: 50,
    });
  });

  it('adds nothing to as much distress or more', () => {
    expect(points(sum({ ...worry, distress: 'annoyance', vulnerable: ['child'] }))).not.toHaveProperty(
      'child',
    );
    expect(points(sum({ ...worry, vulnerable: ['child'] }))).not.toHaveProperty('child');
  });

  it('counts the larger of two that hold, once', () => {
    const both = points(sum({ ...exposed, vulnerable: ['child'] }));
    expect(both).toMatchObject({ exposed: 100 });
    expect(both).not.toHaveProperty('child');
  });

  it('counts one that may hold by its chance, on top of one that does', () => {
    const both = sum({ recipients: ['public'], conduct: 'unknown', vulnerable: ['child'] });
    // child: 50 holds; exposed: (100 - 50) × 0.5 = 25 may
    expect(points(both)).toMatchObject({ child: 50, exposed: 25 });
    // 150 + 12 + 8 + 10 + 100: at worst it was on purpose
    expect(both.worst).toBe(280);
  });

  it('counts one that may hold alone by its chance', () => {
    const perhaps = sum({ vulnerable: ['unknown'] });
    // 50 × 0.2
    expect(points(perhaps)).toMatchObject({ child: 10 });
    expect([perhaps.points, perhaps.worst]).toEqual([160, 200]);
  });

  it('leaves out one that does not hold, at worst too', () => {
    const { lines, worst } = sum({});
    // data, depth, known, recipients, access, duration, conduct, persisted and distress
    expect(lines).toHaveLength(9);
    expect(worst).toBe(150);
  });

  it('leaves out one that may hold but would add nothing', () => {
    expect(points(sum({ ...worry, vulnerable: ['unknown'] }))).not.toHaveProperty('child');
  });

  it('of several that may hold counts the one worth most', () => {
    const perhaps = points(sum({ recipients: ['public'], conduct: 'unknown', vulnerable: ['unknown'] }));
    // exposed: 100 × 0.5, not child: 50 × 0.2
    expect(perhaps).toMatchObject({ exposed: 50 });
    expect(perhaps).not.toHaveProperty('child');
  });

  it('of two worth the same counts the likelier', () => {
    const rules = SMALL.presumptions.map((rule) => ({ ...rule, atLeast: 'worry' }));
    for (const presumptions of [rules, rules.toReversed()]) {
      const card = { ...SMALL, presumptions };
      const answers: Answers = {
        ...PLAIN,
        recipients: ['public'],
        conduct: 'unknown',
        vulnerable: ['unknown'],
      };
      // 100 × 0.5 rather than 100 × 0.2
      expect(points(addUp(answers, card))).toMatchObject({ exposed: 50 });
      expect(points(addUp(answers, card))).not.toHaveProperty('child');
    }
  });

  it('lifts distress that is not known to what the rule says', () => {
    const lifted = sum({ ...unsaid, vulnerable: ['child'] });
    // 90 instead of 80
    expect(points(lifted)).toMatchObject({ 'distress:unknown': 80, child: 10 });
    // severe is the worst, whatever is presumed: 150 + 200
    expect([lifted.points, lifted.worst]).toEqual([240, 350]);
  });
});

describe('the ends of the band', () => {
  const total = { points: 300, worst: 330, widens: [], reached: NOT_REACHED };
  const width = SMALL.width;

  it('are so many points off the sum', () => {
    expect(endsInPoints(total, width)).toEqual({ low: 260, high: 360 });
  });

  it('move out by all that is not known', () => {
    const widens = [
      { question: 'data', points: 4, above: 0 },
      { question: 'conduct', points: 6, above: 0 },
    ] as const;
    expect(endsInPoints({ ...total, widens }, width)).toEqual({ low: 250, high: 370 });
  });

  it('start at nothing from £100 down, which is 200 points', () => {
    expect(endsInPoints({ points: 241, worst: 241, widens: [], reached: NOT_REACHED }, width)).toEqual({
      low: 201,
      high: 301,
    });
    expect(endsInPoints({ points: 240, worst: 240, widens: [], reached: NOT_REACHED }, width)).toEqual({
      low: null,
      high: 300,
    });
  });

  it('have a top of the worst answers where they start at nothing, but no more than just above it', () => {
    expect(endsInPoints({ points: 210, worst: 230, widens: [], reached: NOT_REACHED }, width)).toEqual({
      low: null,
      high: 290,
    });
    // no more than 200 + 40 + 60
    expect(endsInPoints({ points: 210, worst: 390, widens: [], reached: NOT_REACHED }, width)).toEqual({
      low: null,
      high: 300,
    });
  });

  it('are said in pounds', () => {
    // 10 ^ 2.6 = 398, 10 ^ 3 = 1,000, 10 ^ 3.6 = 3,981
    expect(rangeOf({ ...total, lines: [] }, SMALL)).toEqual({ low: 400, typical: 1_000, high: 4_000 });
    // 10 ^ 2 = 100, to 10 ^ 2.6
    expect(rangeOf({ lines: [], points: 200, worst: 200, widens: [], reached: NOT_REACHED }, SMALL)).toEqual({
      low: 0,
      typical: 100,
      high: 400,
    });
  });
});

describe('the chance of nothing', () => {
  const at = (sum: number): Total => ({
    lines: [],
    points: sum,
    worst: sum,
    widens: [],
    reached: NOT_REACHED,
  });

  it('is likely at the line, possible above it, unlikely from where the low end passes the smallest award', () => {
    expect(chanceOfNothing(at(180), at(180), SMALL)).toBe('likely');
    expect(chanceOfNothing(at(181), at(181), SMALL)).toBe('possible');
    expect(chanceOfNothing(at(240), at(240), SMALL)).toBe('possible');
    // 250 - 40 = 210, where the smallest award stands
    expect(chanceOfNothing(at(250), at(250), SMALL)).toBe('possible');
    expect(chanceOfNothing(at(251), at(251), SMALL)).toBe('unlikely');
    // a band that starts at nothing leaves nothing possible, wherever the smallest award stands
    const none = { ...SMALL, nothing: { ...SMALL.nothing, possibleTo: -1_000 } };
    expect(chanceOfNothing(at(240), at(240), none)).toBe('possible');
    expect(chanceOfNothing(at(241), at(241), none)).toBe('unlikely');
  });

  it('is possible while the least distress would make it so', () => {
    expect(chanceOfNothing(at(300), at(240), SMALL)).toBe('possible');
    expect(band({ ...unsaid, data: ['offences'], recipients: ['public'] }).nothing).toBe('possible');
    // 150 + 100 + 2, less 40
    expect(band({ ...worry, lasted: 'weeks' }).nothing).toBe('unlikely');
  });

  it('is possible for not knowing alone, where the band itself starts above nothing', () => {
    const card = { ...SMALL, unknown: { ...SMALL.unknown, distress: { points: 130, widens: 20 } } };
    const found = estimate({ ...PLAIN, ...unsaid }, card, []);
    // 150 + 130 - 40 - 20 = 220, above the smallest award; with no distress 150 - 40 is not
    expect(found).toMatchObject({ nothing: 'possible', low: poundsAt(220) });
  });

  it('carries its own count', () => {
    expect(band({ ...worry, lasted: 'weeks' }).nothingCounts).toEqual({ nothing: 0, of: 9 });
    expect(band({}).nothingCounts).toEqual({ nothing: 3, of: 4 });
  });
});

describe('the whole estimate', () => {
  it('names what is missing rather than guess', () => {
    const { data, conduct, ...rest } = PLAIN;
    expect(estimate(rest, SMALL, [])).toEqual({ kind: 'incomplete', missing: ['data', 'conduct'] });
  });

  it('shares out what the typical figure is over the base', () => {
    const { basePounds, typical, contributions } = band({ ...worry, data: ['health'] });
    expect(contributions.reduce((all, { pounds }) => all + pounds, basePounds)).toBe(typical);
  });

  it('asks what no distress would come to with everything else kept, and nothing that distress brings', () => {
    const card = { ...SMALL, base: 240 };
    const nothing = (more: Answers) => {
      const found = estimate({ ...PLAIN, ...unsaid, ...more }, card, []);
      return found.kind === 'band' && found.nothing;
    };
    // 240 + 20 - 40 = 220, over 210
    expect(nothing({ data: ['offences'] })).toBe('unlikely');
    // 240 + 10 - 40 = 210; weeks of distress would add 2, but there would be none
    expect(nothing({ data: ['health'], lasted: 'weeks' })).toBe('possible');
  });

  it('tells the month, the base, the points and the scores', () => {
    // 150 + 100 + 10 + 6 = 266; 10 ^ 1.5 = £31.6, 10 ^ 2.66 = £457.1
    expect(band({ ...worry, data: ['health'], recipients: ['strangers'] })).toMatchObject({
      kind: 'band',
      pricesAt: '2026-01',
      basePounds: 30,
      points: 116,
      typical: 455,
      scores: { sensitivity: 4, exposure: 1.5, distress: 5 },
    });
  });

  it('says by what each doubt widens the band: both sides, a hundred points to the tenfold', () => {
    expect(band({ ...worry, conduct: 'unknown' }).unknowns).toEqual([
      { question: 'conduct', widensBy: 10 ** 0.12 },
    ]);
  });

  it('adds money lost in whole pounds, and nothing where none was named', () => {
    const { low, typical, high, withLoss } = band({ ...worry, loss: 99.6 });
    expect(withLoss).toEqual({ low: low + 100, typical: typical + 100, high: high + 100 });
    expect(band({ ...worry, loss: 0 }).withLoss).toEqual({ low, typical, high });
    expect(band(worry)).not.toHaveProperty('withLoss');
  });

  it('adds up the scorecard it is given, not one it saw before', () => {
    const dearer = { ...SMALL, lines: SMALL.lines.map((line) => ({ ...line, points: line.points + 1 })) };
    expect(addUp(PLAIN, SMALL).points).toBe(150);
    // nine answers are given: data to persisted, and distress
    expect(addUp(PLAIN, dearer).points).toBe(159);
  });
});

describe('pounds shared out over the lines', () => {
  const line = (id: string, points: number) =>
    ({ id, question: 'data', options: [id.split(':')[1] ?? ''], factor: 'sensitivity', points }) as const;

  it('add up, the odd pounds to the largest remainders, of equal ones to the first', () => {
    const lines = [line('data:health', 1), line('data:contact', 1), line('data:offences', 1)];
    // 100 / 3 = 33 each, and one over
    expect(contributionsOf(lines, 100, SMALL).map(({ pounds }) => pounds)).toEqual([34, 33, 33]);
    // 50 × 1 / 6 = 8.33, 50 × 2 / 6 = 16.67, 50 × 3 / 6 = 25
    const uneven = [line('data:health', 1), line('data:contact', 2), line('data:offences', 3)];
    expect(contributionsOf(uneven, 50, SMALL).map(({ pounds }) => pounds)).toEqual([8, 17, 25]);
  });

  it('are none where no line has points', () => {
    expect(contributionsOf([line('data:health', 0)], 7, SMALL).map(({ pounds }) => pounds)).toEqual([0]);
  });

  it('are taken off where the ceiling is under the base', () => {
    const lines = [line('data:health', 1), line('data:contact', 1)];
    expect(contributionsOf(lines, -5, SMALL).map(({ pounds }) => pounds)).toEqual([-2, -3]);
  });

  it('are called by the short words of the answer, or those of the rule', () => {
    const words = (found: ReturnType<typeof line>) => contributionsOf([found], 0, SMALL)[0]?.words;
    expect(words(line('data:health', 1))).toBe('physical health');
    expect(words({ ...line('published', 1), options: [''] })).toBe('published on purpose');
    expect(words({ ...line('child', 1), options: [''] })).toBe('a child counts as upset');
    expect(words(line('data:gone', 1))).toBe('data:gone');
  });
});

describe('scores', () => {
  const line = (factor: 'sensitivity' | 'exposure' | 'distress', points: number) =>
    ({ id: 'x', question: 'data', options: [], factor, points }) as const;

  it('are tenths of the most, factor by factor', () => {
    const lines = [line('sensitivity', 5), line('sensitivity', 1), line('exposure', 13)];
    // 6 of 25 = 2.4; 13 of 40 = 3.25, to one decimal 3.3
    expect(scoresOf(lines, SMALL.most)).toEqual({ sensitivity: 2.4, exposure: 3.3, distress: 0 });
  });

  it('stop at ten, and are nothing where nothing can be reached', () => {
    const most = { ...SMALL.most, distress: 0 };
    expect(scoresOf([line('exposure', 50), line('distress', 3)], most)).toEqual({
      sensitivity: 0,
      exposure: 10,
      distress: 0,
    });
  });
});

describe('how far two people are apart', () => {
  const apart = (one: Answers, other: Answers) =>
    distance(positionOf({ ...PLAIN, ...one }), positionOf({ ...PLAIN, ...other }));

  it.each<[string, Answers, Answers, number]>([
    ['the same', {}, {}, 0],
    ['a step of distress', {}, { distress: 'annoyance' }, 1],
    ['three steps of distress, whichever comes first', { distress: 'distress' }, {}, 3],
    ['two steps of conduct', {}, { conduct: 'deliberate' }, 1],
    ['a step of access', {}, { access: 'possible' }, 0.5],
    ['a step of depth', {}, { depth: 'details' }, 0.5],
    ['a step of who knew', {}, { known: 'partly' }, 0.5],
    ['three steps of duration', {}, { duration: 'years' }, 0.75],
    ['not knowing, half a step', { distress: 'unknown' }, {}, 0.5],
    ['not knowing the other, half a step', {}, { conduct: 'unknown' }, 0.25],
    ['both not knowing', { distress: 'unknown' }, { distress: 'unknown' }, 0],
    ['other recipients', { recipients: ['hostile'] }, { recipients: ['public'] }, 3],
    // one of three is shared: 3 × 2 / 3
    ['one recipient in three', { recipients: ['hostile', 'public'] }, { recipients: ['public', 'many'] }, 2],
    ['other effects', { effects: ['sleep'] }, { effects: [] }, 1],
    // half is shared; only for information do some kinds count less
    ['one recipient of two', { recipients: ['trusted', 'public'] }, { recipients: ['public'] }, 1.5],
    ['half of those who are vulnerable', { vulnerable: ['ill'] }, { vulnerable: ['ill', 'child'] }, 0.5],
    ['other information', { data: ['health'] }, { data: ['offences'] }, 3],
    // one of 1 + 0.2 is not shared: 3 × 0.2 / 1.2
    ['an ordinary kind more', { data: ['health'] }, { data: ['health', 'contact'] }, 0.5],
    // 3 × (1 - 0.2 / 0.6)
    ['ordinary kinds alone', { data: ['contact', 'home-address'] }, { data: ['contact', 'identity'] }, 2],
    ['work among the ordinary', { data: ['health', 'work-school'] }, { data: ['health'] }, 0.5],
    // 3 × 1 / 2
    ['an unusual kind more', { data: ['health'] }, { data: ['health', 'offences'] }, 1.5],
  ])('%s', (_, one, other, steps) => {
    expect(apart(one, other)).toBeCloseTo(steps, 9);
    expect(apart(other, one)).toBeCloseTo(steps, 9);
  });

  it('takes a question without an answer for one that is not known', () => {
    const { distress, ...silent } = PLAIN;
    expect(distance(positionOf(silent), positionOf(PLAIN))).toBe(0.5);
  });
});

describe('the cases set beside it', () => {
  const range = { low: 500, typical: 1_000, high: 2_000 };
  const near = (cases: ReturnType<typeof decidedCase>[], answers: Answers = {}) =>
    nearestTo({ ...PLAIN, ...answers }, range, cases);
  const ids = (cases: ReturnType<typeof decidedCase>[]) => near(cases).comparable.map(({ id }) => id);
  const steps = ['none', 'annoyance', 'worry', 'distress', 'severe'];
  const ladder = steps.map((distress, place) => decidedCase(`c${place}`, { distress }));

  it('are the four nearest, nearest first, equal ones by name', () => {
    expect(ids(ladder.toReversed())).toEqual(['c0', 'c1', 'c2', 'c3']);
    expect(ids([decidedCase('b', {}), decidedCase('a', {}), decidedCase('c', {})])).toEqual(['a', 'b', 'c']);
  });

  it('tell their distance, and whether they went the other way', () => {
    const [low, first, high] = [499, 500, 2_001].map(
      (awardToday) => near([decidedCase('a', {}, { awardToday })]).comparable[0],
    );
    expect([low?.otherWay, first?.otherWay, high?.otherWay]).toEqual([true, false, true]);
    expect(near([decidedCase('a', {}, { awardToday: 2_000 })]).comparable[0]?.otherWay).toBe(false);
    expect(near([decidedCase('a', { distress: 'worry' })]).comparable[0]?.distance).toBe(2);
  });

  it('add a slight one and one that went the other way from farther down, once each', () => {
    const slight = decidedCase('slight', { distress: 'severe' }, { awardToday: 499 });
    const large = decidedCase('large', { distress: 'severe', depth: 'file' }, { awardToday: 9_000 });
    // the slight one is under the band, so it went the other way too
    expect(ids([...ladder, large, slight])).toEqual(['c0', 'c1', 'c2', 'c3', 'slight']);
    expect(ids([...ladder, large])).toEqual(['c0', 'c1', 'c2', 'c3', 'large']);
    const among = decidedCase('among', {}, { awardToday: 9_000 });
    expect(ids([...ladder, among, large])).toEqual(['among', 'c0', 'c1', 'c2']);
  });

  it('call slight what is under half of the typical figure or under the band, whichever is more', () => {
    const inside = { low: 300, typical: 1_000, high: 2_000 };
    const shown = (awardToday: number) =>
      nearestTo(PLAIN, inside, [
        ...ladder,
        decidedCase('one', { distress: 'severe', depth: 'file' }, { awardToday }),
      ]).comparable.map(({ id }) => id);
    expect(shown(499)).toContain('one');
    expect(shown(500)).not.toContain('one');
  });

  it('look no farther than the twentieth', () => {
    const many = Array.from({ length: 20 }, (_, place) => decidedCase(`m${place}`, {}));
    const large = decidedCase('large', { distress: 'severe' }, { awardToday: 9_000 });
    expect(ids([...many, large])).not.toContain('large');
    expect(ids([...many.slice(1), large])).toContain('large');
  });

  it('never take one that sets no points for slight or for the other way', () => {
    const other = decidedCase('other', { distress: 'severe' }, { awardToday: 9, calibrates: false });
    expect(ids([...ladder, other])).not.toContain('other');
    expect(near([other]).comparable[0]?.otherWay).toBe(false);
  });

  it('say what is alike and what differs, four of each at most, what is not known as neither', () => {
    const theirs = decidedCase('a', {
      data: ['health', 'offences', 'unknown'],
      recipients: ['unknown'],
      conduct: 'deliberate',
      vulnerable: ['child', 'ill', 'victim'],
    });
    const [found] = near([theirs], { data: ['health'], access: 'unknown' }).comparable;
    // in the order they weigh: distress, data, recipients, conduct, effects, vulnerable, access, depth
    expect(found?.alike).toEqual(['no distress', 'physical health', 'a fact or two']);
    expect(found?.differs).toEqual([
      'a suspected or proved offence',
      'done on purpose',
      'a child',
      'a victim of crime or abuse',
    ]);
    const many = { data: ['health', 'offences', 'finance', 'identity', 'location'] };
    expect(near([decidedCase('b', many)], many).comparable[0]?.alike).toHaveLength(4);
    const [unsure] = near([decidedCase('c', {})], { distress: 'unknown', lasted: 'days' }).comparable;
    expect(unsure?.differs).toEqual([]);
  });

  it('are far where the nearest that sets points is farther than nine cases in ten are from another', () => {
    // apart from their nearest: 0, 0, 1 and 3 steps; nine in ten is the last, 3
    const four = [
      decidedCase('a', {}),
      decidedCase('b', {}),
      decidedCase('c', { distress: 'annoyance' }),
      decidedCase('d', { distress: 'severe' }),
    ];
    expect(near(four, { recipients: ['public'] }).far).toBe(false);
    expect(near(four, { recipients: ['public'], depth: 'details' }).far).toBe(true);
    expect(near(four.map((each) => ({ ...each, calibrates: false }))).far).toBe(true);
    expect(near([]).far).toBe(true);
  });

  it('leave out the farthest one in ten when they say what is usual', () => {
    const ten = [
      decidedCase('odd', { distress: 'severe' }),
      ...Array.from({ length: 10 }, (_, place) => decidedCase(`t${place}`, {})),
      decidedCase('aside', { distress: 'worry' }, { calibrates: false }),
    ];
    // ten are 0 from another, one is 4: of eleven the tenth counts; the one that sets no points does not
    expect(near(ten, { distress: 'annoyance' }).far).toBe(true);
    expect(near(ten).far).toBe(false);
    // whichever place the odd one has
    const [odd, ...alike] = ten;
    const tenth = [...alike.slice(0, 9), odd, ...alike.slice(9)].filter((each) => each !== undefined);
    expect(near(tenth, { distress: 'annoyance' }).far).toBe(true);
  });
});

describe('the scale of a drawing', () => {
  it('keeps 14 parts in a hundred for nothing, and is logarithmic from £100 to £400,000', () => {
    // nothing stands in the middle of its part
    expect(placeOnScale(0)).toBe(0.07);
    expect(placeOnScale(50)).toBeCloseTo(0.105, 9);
    expect(placeOnScale(100)).toBeCloseTo(0.14, 9);
    expect(placeOnScale(400_000)).toBeCloseTo(1, 9);
    expect(placeOnScale(1_000_000)).toBeCloseTo(1, 9);
    // halfway on the log scale: √(100 × 400,000)
    expect(placeOnScale(Math.sqrt(100 * 400_000))).toBeCloseTo(0.57, 9);
  });

  it('marks each tenfold', () => {
    expect(SCALE_MARKS).toEqual([100, 1_000, 10_000, 100_000]);
  });
});

describe('rounding', () => {
  it.each([
    [4.9, 0],
    [5, 10],
    [94, 90],
    [101.1, 102],
    [249, 250],
    [252, 250],
    [253, 255],
    [499, 500],
    [506, 510],
    [1_011, 1_020],
    [2_512, 2_500],
    [9_960, 10_000],
    [101_100, 102_000],
  ])('takes £%s to £%s', (exact, rounded) => {
    expect(roundPounds(exact)).toBe(rounded);
  });

  it('never puts two sums out of order', () => {
    const sums = Array.from({ length: 700 }, (_, points) => poundsAt(points));
    expect(sums).toEqual(sums.toSorted((one, other) => one - other));
  });
});

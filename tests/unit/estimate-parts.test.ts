import { describe, expect, it } from 'vitest';
import { chanceOfNothing, endsInPoints, rangeOf } from '../../src/estimate/band.ts';
import { nearestTo } from '../../src/estimate/comparables.ts';
import { contributionsOf } from '../../src/estimate/contributions.ts';
import { distance } from '../../src/estimate/distance.ts';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { met } from '../../src/estimate/met.ts';
import { placeOnScale, SCALE_MARKS } from '../../src/estimate/pound-scale.ts';
import { poundsAt, roundPounds } from '../../src/estimate/pounds.ts';
import { scoresOf } from '../../src/estimate/scores.ts';
import { addUp, listPoints, type Total } from '../../src/estimate/total.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { decidedCase, PLAIN, SMALL } from './small-scorecard.ts';

const sum = (more: Answers) => addUp({ ...PLAIN, ...more }, SMALL);
const sumsOf = (more: Answers) => Object.values(sum(more).sums);
const worry: Answers = { distress: 'worry', lasted: 'days', effects: [], diagnosis: 'none' };
const unsaid: Answers = { distress: 'unknown', lasted: 'days', effects: [], diagnosis: 'none' };
const points = (total: Total) => Object.fromEntries(total.lines.map((line) => [line.id, line.points]));
const alike = (points: number) => ({ low: points, typical: points, high: points });

function band(more: Answers): Band {
  const found = estimate({ ...PLAIN, ...more }, SMALL, []);
  if (found.kind !== 'band') throw new Error(found.kind);
  return found;
}

describe('the sum on a scorecard of round numbers', () => {
  it('names each line by its answer, with its question, its factor and its points', () => {
    expect(sum({ data: ['health', 'offences'] }).lines.slice(0, 3)).toEqual([
      // 20 is the heaviest; for another that has points, 5
      { id: 'data:health', question: 'data', options: ['health'], factor: 'sensitivity', points: 5 },
      { id: 'data:offences', question: 'data', options: ['offences'], factor: 'sensitivity', points: 20 },
      { id: 'depth:mention', question: 'depth', options: ['mention'], factor: 'sensitivity', points: 0 },
    ]);
  });

  it('adds the lines to the base, alike for both ends and the middle where all is known', () => {
    // 150 + 10 + 6 + 4 + 100
    expect(sumsOf({ ...worry, data: ['health'], recipients: ['strangers'], conduct: 'careless' })).toEqual([
      270, 270, 270,
    ]);
  });

  it('stops at the ceiling', () => {
    // 150 + 200 + 20 + 5 + 12 + 8 + 11 = 406, past 400
    const all: Answers = { ...worry, distress: 'severe', data: ['offences', 'health'] };
    expect(sumsOf({ ...all, recipients: ['public'], conduct: 'deliberate' })).toEqual([400, 400, 400]);
    // 382 and 1 for the low end, 3 and half of 11 in the middle, 8 and 11 for the high one: 401, past 400
    expect(sumsOf({ ...all, data: ['offences'], recipients: ['public'], conduct: 'unknown' })).toEqual([
      383, 391, 400,
    ]);
  });

  it('counts what is not known three ways', () => {
    expect(
      sum({ ...worry, conduct: 'unknown' }).lines.find(({ question }) => question === 'conduct'),
    ).toEqual({
      id: 'conduct:unknown',
      question: 'conduct',
      options: ['unknown'],
      factor: 'exposure',
      points: 3,
    });
    // 150 + 100 + 1, + 3, + 8
    expect(sumsOf({ ...worry, conduct: 'unknown' })).toEqual([251, 253, 258]);
    // 150 + 0, + 7, + 25
    expect(sumsOf({ data: ['unknown'] })).toEqual([150, 157, 175]);
  });

  it('counts the heaviest of a list, wherever it stands, and five for another that has points', () => {
    expect(listPoints([3, 16, 7], 5)).toEqual([5, 16, 0]);
    expect(listPoints([16, 7, 3], 5)).toEqual([16, 5, 0]);
    expect(listPoints([0, 16, 0], 5)).toEqual([0, 16, 0]);
    expect(listPoints([8, 8], 5)).toEqual([8, 5]);
    expect(listPoints([0, 0], 5)).toEqual([0, 0]);
    expect(listPoints([], 5)).toEqual([]);
  });

  it('adds up the scorecard it is given, not one it saw before', () => {
    const dearer = { ...SMALL, lines: SMALL.lines.map((line) => ({ ...line, points: line.points + 1 })) };
    expect(addUp({ ...PLAIN, ...worry }, SMALL).sums.typical).toBe(250);
    expect(addUp({ ...PLAIN, ...worry }, dearer).sums.typical).toBe(251);
  });
});

describe('a rule', () => {
  const when = SMALL.combinations[0]?.when ?? [];

  it.each<[string, Answers, string]>([
    ['all given', { recipients: ['public', 'hostile'], conduct: 'deliberate' }, 'yes'],
    ['one not known', { recipients: ['public'], conduct: 'unknown' }, 'perhaps'],
    ['neither known', { recipients: ['unknown'], conduct: 'unknown' }, 'perhaps'],
    ['one answered otherwise', { recipients: ['public'], conduct: 'careless' }, 'no'],
    ['one answered otherwise, one not known', { recipients: ['hostile'], conduct: 'unknown' }, 'no'],
    [
      'one not known, the later one answered otherwise',
      { recipients: ['unknown'], conduct: 'careless' },
      'no',
    ],
    ['one absent', { conduct: 'deliberate' }, 'no'],
  ])('is met or not: %s', (_, answers, is) => {
    expect(met(when, answers)).toBe(is);
  });

  it('that asks for nothing is met', () => {
    expect(met([], {})).toBe('yes');
  });
});

describe('answers that weigh more together', () => {
  it('add their line where all are given', () => {
    expect(sum({ ...worry, recipients: ['public'], conduct: 'malicious' }).lines).toContainEqual({
      id: 'published',
      question: 'recipients',
      options: [],
      factor: 'exposure',
      points: 11,
    });
    // 150 + 100 + 12 + 8 + 11
    expect(sumsOf({ ...worry, recipients: ['public'], conduct: 'malicious' })).toEqual([281, 281, 281]);
  });

  it('add nothing where one is not given', () => {
    expect(points(sum({ ...worry, recipients: ['public'], conduct: 'careless' }))).not.toHaveProperty(
      'published',
    );
    // 150 + 100 + 12 + 4
    expect(sumsOf({ ...worry, recipients: ['public'], conduct: 'careless' })).toEqual([266, 266, 266]);
  });

  it('add nothing, half rounded up and all where one is not known', () => {
    // 262 + 1 + 0, 262 + 3 + 6, 262 + 8 + 11
    expect(sumsOf({ ...worry, recipients: ['public'], conduct: 'unknown' })).toEqual([263, 271, 281]);
  });
});

describe('presumed harm', () => {
  const exposed: Answers = { recipients: ['public'], conduct: 'deliberate' };

  it('adds what is missing up to the distress that counts at least', () => {
    expect(sum({ vulnerable: ['child'] }).lines.at(-1)).toEqual({
      id: 'child',
      question: 'distress',
      options: [],
      factor: 'distress',
      points: 50,
    });
    // 150 + 5 + 50
    expect(sumsOf({ vulnerable: ['child'] })).toEqual([205, 205, 205]);
  });

  it('adds nothing to as much distress or more', () => {
    for (const distress of ['annoyance', 'worry'])
      expect(points(sum({ ...worry, distress, vulnerable: ['child'] }))).not.toHaveProperty('child');
  });

  it('counts the larger of two that hold, once, whichever comes first', () => {
    const answers = { ...PLAIN, ...exposed, vulnerable: ['child'] };
    for (const presumptions of [SMALL.presumptions, SMALL.presumptions.toReversed()]) {
      const both = addUp(answers, { ...SMALL, presumptions });
      expect(points(both)).toMatchObject({ exposed: 100 });
      expect(points(both)).not.toHaveProperty('child');
      // 150 + 12 + 8 + 11 + 5 + 100
      expect(both.sums.typical).toBe(286);
    }
  });

  it('counts one that may hold for the high end, and 55 points fewer for the rest', () => {
    // 100 - 55 = 45, which is less than the child’s 50
    // low 150 + 12 + 1 + 0 + 5 + 50, middle 150 + 12 + 3 + 6 + 5 + 50, high 150 + 12 + 8 + 11 + 5 + 100
    const child = sum({ recipients: ['public'], conduct: 'unknown', vulnerable: ['child'] });
    expect(Object.values(child.sums)).toEqual([218, 226, 286]);
    expect(points(child)).toMatchObject({ child: 50 });
    // alone: low 150 + 12 + 1 + 45, middle 150 + 12 + 3 + 6 + 45, high 150 + 12 + 8 + 11 + 100
    const alone = sum({ recipients: ['public'], conduct: 'unknown' });
    expect(Object.values(alone.sums)).toEqual([208, 216, 281]);
    expect(points(alone)).toMatchObject({ exposed: 45 });
    // 50 - 55 is under nothing; on this card not knowing a weakness counts for nothing by itself
    expect(sumsOf({ vulnerable: ['unknown'] })).toEqual([150, 150, 200]);
    expect(points(sum({ vulnerable: ['unknown'] }))).not.toHaveProperty('child');
  });

  it('leaves out one that may hold but would add nothing', () => {
    expect(sumsOf({ ...worry, vulnerable: ['unknown'] })).toEqual([250, 250, 250]);
  });

  it('lifts only what lies under it where distress is not known', () => {
    // 60, 80 and 120, and 5 for the child: 50 lifts none of them
    expect(sumsOf({ ...unsaid, vulnerable: ['child'] })).toEqual([215, 235, 275]);
    // 100 lifts the first two; 150 + 12 + 8 + 11
    expect(sumsOf({ ...unsaid, ...exposed })).toEqual([281, 281, 301]);
    expect(points(sum({ ...unsaid, ...exposed }))).toMatchObject({ 'distress:unknown': 80, exposed: 20 });
  });
});

describe('the ends of the band', () => {
  const sums = { low: 290, typical: 300, high: 330 };

  it('are so many points off their sums', () => {
    expect(endsInPoints(sums, SMALL.halfWidths)).toEqual({ low: 250, high: 390 });
  });

  it('are said in pounds', () => {
    // 10 ^ 2.5 = 316, 10 ^ 3 = 1,000, 10 ^ 3.9 = 7,943
    expect(rangeOf(sums, SMALL)).toEqual({ low: 315, typical: 1_000, high: 7_900 });
  });

  it('start at nothing from £100 down, which is 200 points', () => {
    // 10 ^ 2.01 = 102.3; the high end moves with the sum
    expect(rangeOf(alike(241), SMALL)).toEqual({ low: 102, typical: 255, high: 1_020 });
    expect(rangeOf(alike(240), SMALL)).toEqual({ low: 0, typical: 250, high: 1_000 });
  });

  it('keep their top and middle where the low end is set to nothing', () => {
    expect(rangeOf(sums, SMALL, true)).toEqual({ low: 0, typical: 1_000, high: 7_900 });
  });
});

describe('the chance of nothing', () => {
  const at = (sum: number, least = sum, atNothing = false) =>
    chanceOfNothing(alike(sum), alike(least), SMALL, atNothing);

  it('is likely at the line, possible above it, unlikely from where the low end passes the smallest award', () => {
    expect(at(180)).toBe('likely');
    expect(at(181)).toBe('possible');
    // 250 - 40 = 210, where the smallest award stands
    expect(at(250)).toBe('possible');
    expect(at(251)).toBe('unlikely');
  });

  it('turns on the typical sum and the low one, not the high one', () => {
    expect(chanceOfNothing({ low: 150, typical: 181, high: 900 }, alike(300), SMALL)).toBe('possible');
    expect(chanceOfNothing({ low: 150, typical: 180, high: 900 }, alike(300), SMALL)).toBe('likely');
    expect(chanceOfNothing({ low: 251, typical: 300, high: 900 }, alike(300), SMALL)).toBe('unlikely');
  });

  it('is possible while the least distress would make it so', () => {
    expect(at(300, 250)).toBe('possible');
    expect(at(300, 251)).toBe('unlikely');
    // 150 + 60 + 20 + 12 - 40 = 202 with the distress unsaid, 142 with none
    expect(band({ ...unsaid, data: ['offences'], recipients: ['public'] }).nothing).toBe('possible');
    // 150 + 100 + 2, less 40
    expect(band({ ...worry, lasted: 'weeks' }).nothing).toBe('unlikely');
  });

  it('is at least possible where the range starts at nothing whatever the points', () => {
    expect(at(399, 399, true)).toBe('possible');
    expect(at(180, 180, true)).toBe('likely');
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

  it('says by what each doubt moves the ends apart, a hundred points to the tenfold', () => {
    // from 1 to 8 points
    expect(band({ ...worry, conduct: 'unknown' }).unknowns).toEqual([
      { question: 'conduct', widensBy: 10 ** 0.07 },
    ]);
    expect(band(worry).unknowns).toEqual([]);
  });

  it('adds money lost in whole pounds, and nothing where none was named', () => {
    const { low, typical, high, withLoss } = band({ ...worry, loss: 99.6 });
    expect(withLoss).toEqual({ low: low + 100, typical: typical + 100, high: high + 100 });
    expect(band({ ...worry, loss: 0 }).withLoss).toEqual({ low, typical, high });
    expect(band(worry)).not.toHaveProperty('withLoss');
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
  const apart = (one: Answers, other: Answers) => distance({ ...PLAIN, ...one }, { ...PLAIN, ...other });

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
    ['a list not known, half of nothing in common', { recipients: ['unknown'] }, {}, 1.5],
    ['kinds not known', { data: ['unknown'] }, { data: ['health'] }, 1.5],
    ['two lists not known', { recipients: ['unknown'] }, { recipients: ['unknown'] }, 0],
    ['effects not known, beside none', { effects: ['unknown'] }, { effects: [] }, 0.5],
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
    expect(distance(silent, PLAIN)).toBe(0.5);
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

  it('never take one that does not calibrate for slight or for the other way', () => {
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

  it('vote: the five nearest that calibrate lie below the range, in it or above it', () => {
    const sums = [499, 500, 2_000, 2_001, 9_000, 1];
    const voters = sums.map((awardToday, index) =>
      decidedCase(`v${index}`, { distress: steps[Math.min(index, 4)] ?? 'none' }, { awardToday }),
    );
    const aside = decidedCase('aside', {}, { awardToday: 1, calibrates: false });
    // the sixth, of 1, is left out: it stands behind the fifth by name
    expect(near([aside, ...voters.toReversed()]).nearest).toEqual({ below: 1, within: 2, above: 2 });
    expect(near([]).nearest).toEqual({ below: 0, within: 0, above: 0 });
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

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { kindOf, kindWithoutRange, OTHER_KINDS } from '../../src/estimate/kinds.ts';
import type { Answers } from '../../src/questions/answers.ts';
import {
  asked,
  FIRST,
  outstanding,
  placeAfter,
  placeBefore,
  places,
  progress,
  reachable,
} from '../../src/questions/journey.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { questionById, scoredQuestions } from '../../src/questions/questions.ts';
import { estimator } from '../../src/records/estimator.ts';
import { answersArbitrary } from './arbitrary-answers.ts';

const NEW = { 'what-happened': 'lost', whose: 'mine' };
const allUnknown: Answers = Object.fromEntries(
  scoredQuestions.map(({ id, asks }) => [id, asks === 'many' ? [UNKNOWN] : UNKNOWN]),
);

describe('the journey', () => {
  it('starts with what happened, and whose information it was', () => {
    expect([FIRST, ...places({})].slice(0, 4)).toEqual(['what-happened', 'what-happened', 'whose', 'data']);
    expect(placeAfter(FIRST, { 'what-happened': 'lost' }, false)).toBe('whose');
    expect(placeAfter('whose', NEW, false)).toBe('data');
  });

  it('asks nobody how many were hit on the way; whoever wants to say it does so from the check', () => {
    expect(places({})).not.toContain('how-many');
    expect(outstanding({}).map(({ id }) => id)).not.toContain('how-many');
    expect(progress('how-many', {})).toBeUndefined();
    expect(reachable('how-many', {}), 'not before the rest is said').toBe(FIRST);
    expect(reachable('how-many', allUnknown)).toBe('how-many');
    expect(placeAfter('how-many', allUnknown, true)).toBe('check');
    expect(placeAfter('how-many', allUnknown, false)).toBe('check');
    expect(placeBefore('how-many', allUnknown)).toBe('check');
    expect(
      asked({ ...allUnknown, whose: 'died' }).map(({ id }) => id),
      'no use for it',
    ).not.toContain('how-many');
    expect(progress('data', {})).toEqual(progress('data', { 'how-many': 'family' }));
  });

  it('asks both of whoever starts anew, and sends nobody back to them who has said more', () => {
    const missing = (said: Answers) =>
      outstanding(said)
        .map(({ id }) => id)
        .slice(0, 2);
    expect(missing({})).toEqual(['what-happened', 'whose']);
    expect(missing({ 'what-happened': 'lost' })).toEqual(['whose', 'data']);
    expect(missing({ data: ['health'] })).toEqual(['depth', 'known']);
    expect(reachable('result', allUnknown)).toBe('result');
    expect(reachable('whose', allUnknown)).toBe('whose');
  });

  it('asks nothing more about someone who has died', () => {
    const died = { ...NEW, whose: 'died' };
    expect(places(died)).toEqual(['what-happened', 'whose', 'check', 'result']);
    expect(reachable('result', died)).toBe('result');
    expect(progress('whose', died)).toEqual({ number: 2, atMost: 2 });
  });

  it('does not ask who saw it where nobody was said to, and a published range needs none of that', () => {
    const { cases } = estimator();
    const options = questionById(FIRST);
    const happenings = options && 'options' in options ? options.options.map(({ value }) => value) : [];
    for (const happened of happenings) {
      const said: Answers = { 'what-happened': happened };
      const isOther = OTHER_KINDS.some((kind) => kind === kindOf(said));
      expect(places(said).includes('recipients'), happened).toBe(!isOther);
      expect(places(said).includes('depth'), happened).toBe(!isOther);
      // Once enough cases of a kind stand behind a range, the journey must ask what that range needs.
      expect(kindWithoutRange(said, cases) !== undefined, happened).toBe(isOther);
      expect(places(said)).toEqual(expect.arrayContaining(['data', 'conduct', 'distress', 'loss']));
    }
  });

  it('keeps open to change whatever was answered, though it would not be asked any more', () => {
    const ids = (said: Answers) => asked(said).map(({ id }) => id);
    expect(reachable('depth', { ...allUnknown, 'what-happened': 'wrong-record' })).toBe('depth');
    expect(ids({ 'what-happened': 'wrong-record', depth: 'file' })).toContain('depth');
    expect(ids({ 'what-happened': 'wrong-record', depth: 'file' })).not.toContain('access');
    expect(ids({})).toContain('what-happened');
  });

  it('goes on to what is not answered yet', () => {
    const begun = { ...NEW, data: ['health'], depth: 'file', known: 'secret' };
    expect(placeAfter('data', begun, false)).toBe('recipients');
    expect(placeAfter('whose', allUnknown, false)).toBe('before-distress');
  });

  it('says that the distress questions are coming before it asks them', () => {
    const order = places(allUnknown);
    expect(order.indexOf('before-distress')).toBe(order.indexOf('distress') - 1);
    expect(placeAfter('vulnerable', {}, false)).toBe('before-distress');
  });

  it('passes by what a person without distress need not say', () => {
    expect(placeAfter('distress', { distress: 'none' }, false)).toBe('loss');
    expect(placeAfter('distress', { distress: 'worry' }, false)).toBe('lasted');
  });

  it('returns to the check after a change, by way of what is newly needed', () => {
    const { lasted, ...changed } = { ...allUnknown, distress: 'worry' } as Answers;
    expect(lasted).toBe(UNKNOWN);
    expect(placeAfter('distress', changed, true)).toBe('lasted');
    expect(placeAfter('lasted', allUnknown, true)).toBe('check');
  });

  it('lets nobody past a question that is not answered', () => {
    expect(reachable('result', {})).toBe(FIRST);
    expect(reachable('data', {})).toBe(FIRST);
    expect(reachable('data', NEW)).toBe('data');
    expect(reachable('result', allUnknown)).toBe('result');
    expect(reachable('no-such-place', {})).toBe(FIRST);
  });

  it('lets a person go to any place up to the first that is missing, and no farther', () => {
    const begun: Answers = { data: ['health'], depth: 'file' };
    expect(reachable(FIRST, begun)).toBe(FIRST);
    expect(reachable('data', begun)).toBe('data');
    expect(reachable('known', begun)).toBe('known');
    expect(reachable('recipients', begun)).toBe('known');
  });

  it('takes a place that is not there for where the person is', () => {
    expect(reachable('no-such-place', { data: ['health'] })).toBe('depth');
    expect(reachable('no-such-place', allUnknown)).toBe('check');
    expect(reachable('lasted', { ...allUnknown, distress: 'none' })).toBe('check');
  });

  it('ends with the check and the result', () => {
    expect(places({}).slice(-2)).toEqual(['check', 'result']);
    expect(placeAfter('check', allUnknown, false)).toBe('result');
    expect(placeAfter('result', allUnknown, false)).toBe('check');
    expect(placeAfter('loss', allUnknown, false)).toBe('check');
  });

  it('goes back the way it came', () => {
    expect(placeBefore('depth', {})).toBe('data');
    expect(placeBefore('whose', {})).toBe(FIRST);
    expect(placeBefore(FIRST, {})).toBe(FIRST);
  });

  it('never promises fewer questions than there are', () => {
    expect(progress('data', {})).toEqual({ number: 3, atMost: 16 });
    expect(progress('loss', { distress: 'none' })).toEqual({ number: 13, atMost: 13 });
    expect(progress('check', {})).toBeUndefined();
  });

  test.prop([answersArbitrary])(
    'reaches the result from any set of answers by answering what is missing',
    (given) => {
      let answers = given;
      let steps = 0;
      for (let next = outstanding(answers)[0]; next; next = outstanding(answers)[0]) {
        answers = { ...answers, [next.id]: next.asks === 'many' ? [UNKNOWN] : UNKNOWN };
        steps += 1;
        expect(steps).toBeLessThanOrEqual(15);
      }
      expect(reachable('result', answers)).toBe('result');
    },
  );

  test.prop([answersArbitrary, fc.string()])('always finds a place that exists', (answers, wanted) => {
    expect(places(answers)).toContain(reachable(wanted, answers));
  });
});

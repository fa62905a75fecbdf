import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questions/answers.ts';
import {
  outstanding,
  placeAfter,
  placeBefore,
  places,
  progress,
  reachable,
} from '../../src/questions/journey.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { answersArbitrary } from './arbitrary-answers.ts';

const allUnknown: Answers = Object.fromEntries(
  scoredQuestions.map(({ id, asks }) => [id, asks === 'many' ? [UNKNOWN] : UNKNOWN]),
);

describe('the journey', () => {
  it('starts with what the information was about', () => {
    expect(placeAfter('start', {}, false)).toBe('data');
  });

  it('does not ask yet what happened and how many were hit, nor wait for them', () => {
    expect(places({})).not.toContain('what-happened');
    expect(outstanding({}).map(({ id }) => id)).not.toContain('how-many');
    expect(progress('what-happened', {})).toBeUndefined();
    expect(reachable('how-many', allUnknown)).toBe('check');
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
    expect(reachable('result', {}), 'the start says what to expect').toBe('start');
    expect(reachable('data', {})).toBe('data');
    expect(reachable('result', allUnknown)).toBe('result');
    expect(reachable('no-such-place', {})).toBe('start');
  });

  it('lets a person go to any place up to the first that is missing, and no farther', () => {
    const begun: Answers = { data: ['health'], depth: 'file' };
    expect(reachable('start', begun)).toBe('start');
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
    expect(placeBefore('data', {})).toBe('start');
    expect(placeBefore('start', {})).toBe('start');
  });

  it('never promises fewer questions than there are', () => {
    expect(progress('data', {})).toEqual({ number: 1, atMost: 14 });
    expect(progress('loss', { distress: 'none' })).toEqual({ number: 11, atMost: 11 });
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
        expect(steps).toBeLessThanOrEqual(13);
      }
      expect(reachable('result', answers)).toBe('result');
    },
  );

  test.prop([answersArbitrary, fc.string()])('always finds a place that exists', (answers, wanted) => {
    expect(places(answers)).toContain(reachable(wanted, answers));
  });
});

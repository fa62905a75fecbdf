import { describe, expect, it } from 'vitest';
import { type Estimate, estimate } from '../../src/estimate/estimate.ts';
import { KINDS, kindOf } from '../../src/estimate/kinds.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { questionById } from '../../src/questions/questions.ts';
import { ALL_UNKNOWN, decidedCase, PLAIN, SMALL } from './small-scorecard.ts';

const outcome = (answers: Answers): Estimate => estimate(answers, SMALL, []);

describe('too little', () => {
  it('is said where nothing is known, with the two questions that would help most', () => {
    expect(outcome(ALL_UNKNOWN)).toEqual({ kind: 'too-little', ask: ['data', 'distress'] });
  });

  it('is said where neither the information nor the harm is known, whatever else is', () => {
    const unsaid = {
      ...PLAIN,
      data: ['unknown'],
      distress: 'unknown',
      lasted: 'days',
      effects: [],
      diagnosis: 'none',
    };
    expect(outcome(unsaid)).toEqual({ kind: 'too-little', ask: ['data', 'distress'] });
    expect(outcome({ ...unsaid, data: ['contact'] }).kind).toBe('band');
    expect(outcome({ ...unsaid, distress: 'worry' }).kind).toBe('band');
  });

  it('is said where no more than three answers are known, and asks for what moves the sum most', () => {
    const three: Answers = { ...ALL_UNKNOWN, data: ['health'], depth: 'file', known: 'secret' };
    // distress up to 200, recipients up to 12
    expect(outcome(three)).toEqual({ kind: 'too-little', ask: ['recipients', 'distress'] });
    expect(outcome({ ...three, access: 'seen' }).kind).toBe('band');
    // conduct up to 8, vulnerable up to 5
    expect(outcome({ ...ALL_UNKNOWN, data: ['health'], recipients: ['public'], distress: 'worry' })).toEqual({
      kind: 'too-little',
      ask: ['conduct', 'vulnerable'],
    });
  });

  it('counts an empty list for an answer, and what is not asked of someone unharmed not at all', () => {
    const unharmed: Answers = { ...ALL_UNKNOWN, distress: 'none', data: ['health'], vulnerable: [] };
    expect(outcome(unharmed).kind).toBe('too-little');
    expect(outcome({ ...unharmed, conduct: 'careless' }).kind).toBe('band');
  });
});

describe('the kind of wrong', () => {
  it('follows from what happened, for every option but one', () => {
    const asked = questionById('what-happened');
    const options = asked?.asks === 'one' ? asked.options.map(({ value }) => value) : [];
    const kinds = Object.fromEntries(options.map((option) => [option, kindOf({ 'what-happened': option })]));
    expect(kinds).toEqual({
      'sent-wrong': 'leak',
      lost: 'leak',
      hacked: 'leak',
      published: 'leak',
      'looked-at': 'snooping',
      recorded: 'intrusion',
      'wrong-record': 'wrong-record',
      'used-without-asking': 'marketing',
      'not-given': 'withheld',
      unsure: undefined,
    });
    expect(new Set(Object.values(kinds).filter(Boolean))).toEqual(new Set(KINDS));
    expect(kindOf({})).toBeUndefined();
  });

  it.each([
    ['wrong-record', 'wrong-record'],
    ['used-without-asking', 'marketing'],
    ['not-given', 'withheld'],
  ])('has no range for %s', (happened, reason) => {
    const answers = { ...PLAIN, 'what-happened': happened };
    expect(outcome(answers)).toEqual({ kind: 'not-covered', reasons: [reason], sameKind: [] });
    // whatever else is missing
    expect(outcome({ 'what-happened': happened }).kind).toBe('not-covered');
  });

  it('has one for the kinds about being seen, and where it is not said', () => {
    for (const happened of ['sent-wrong', 'lost', 'hacked', 'published', 'looked-at', 'recorded', 'unsure'])
      expect(outcome({ ...PLAIN, 'what-happened': happened }).kind).toBe('band');
    expect(outcome(PLAIN).kind).toBe('band');
  });

  it('has one once ten cases of it that calibrate were decided, and shows those there are until then', () => {
    const answers = { ...PLAIN, 'what-happened': 'wrong-record' };
    const nine = Array.from({ length: 9 }, (_, index) =>
      decidedCase(`c${index}`, {}, { kind: 'wrong-record' }),
    );
    const aside = decidedCase('aside', {}, { kind: 'wrong-record', calibrates: false });
    const leak = decidedCase('leak', {});
    const found = estimate(answers, SMALL, [...nine, aside, leak]);
    expect(found.kind === 'not-covered' && found.sameKind).toEqual([...nine.map(({ id }) => id), 'aside']);
    const tenth = decidedCase('tenth', {}, { kind: 'wrong-record' });
    expect(estimate(answers, SMALL, [...nine, tenth]).kind).toBe('band');
  });
});

it('reasons from outside the answers come first, and no kind’s cases stand for them', () => {
  const cases = [decidedCase('leak', {})];
  expect(estimate(PLAIN, SMALL, cases, ['died', 'elsewhere'])).toEqual({
    kind: 'not-covered',
    reasons: ['died', 'elsewhere'],
    sameKind: [],
  });
  expect(estimate({ 'what-happened': 'not-given' }, SMALL, cases, ['died'])).toMatchObject({
    reasons: ['died', 'withheld'],
  });
});

it('what is missing is named where something may be said, and never the two questions that score nothing', () => {
  expect(outcome({ ...ALL_UNKNOWN, data: undefined } as unknown as Answers)).toEqual({
    kind: 'incomplete',
    missing: ['data'],
  });
  const missing = outcome({});
  expect(missing.kind === 'incomplete' && missing.missing).not.toContain('what-happened');
  expect(missing.kind === 'incomplete' && missing.missing).not.toContain('how-many');
});

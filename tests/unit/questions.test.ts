import { describe, expect, it } from 'vitest';
import { applicable, settle, unanswered } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { allQuestions, scoredQuestions } from '../../src/questions/questions.ts';
import { readAnswers } from '../../src/questions/read-answers.ts';

const allUnknown = Object.fromEntries(
  scoredQuestions.map(({ id, asks }) => [id, asks === 'many' ? [UNKNOWN] : UNKNOWN]),
);

describe('the list of questions', () => {
  it('offers "I don’t know" on every scored question', () => {
    for (const question of scoredQuestions) {
      expect(
        question.options.map(({ value }) => value),
        question.id,
      ).toContain(UNKNOWN);
    }
  });

  it('gives no id and no option twice', () => {
    expect(new Set(allQuestions.map(({ id }) => id)).size).toBe(allQuestions.length);
    for (const question of scoredQuestions) {
      const values = question.options.map(({ value }) => value);
      expect(new Set(values).size, question.id).toBe(values.length);
    }
  });

  it('hangs conditions only on questions asked before', () => {
    const ids = allQuestions.map(({ id }) => id as string);
    for (const question of allQuestions) {
      for (const id of Object.keys(question.askWhen ?? {})) {
        expect(ids.indexOf(id), `${question.id} asks about ${id}`).toBeLessThan(ids.indexOf(question.id));
        expect(ids).toContain(id);
      }
    }
  });

  it('asks about distress after everything about the breach', () => {
    const parts = allQuestions.map(({ part }) => part);
    expect(parts.indexOf('distress')).toBeGreaterThan(parts.lastIndexOf('exposure'));
  });
});

describe('what is missing', () => {
  it('names every question that applies when nothing is answered', () => {
    expect(unanswered({})).toEqual([
      'data',
      'depth',
      'known',
      'recipients',
      'access',
      'duration',
      'conduct',
      'persisted',
      'vulnerable',
      'distress',
    ]);
  });

  it('asks what distress did only when there was some', () => {
    expect(unanswered({ ...allUnknown, distress: 'none', lasted: undefined })).toEqual([]);
    expect(unanswered({ ...allUnknown, distress: 'worry', lasted: undefined })).toEqual(['lasted']);
  });

  it('takes an empty list as an answer only where "none of these" is offered', () => {
    expect(unanswered({ ...allUnknown, effects: [], vulnerable: [] })).toEqual([]);
    expect(unanswered({ ...allUnknown, data: [] })).toEqual(['data']);
  });

  it('counts "I don’t know" as an answer', () => {
    expect(unanswered(allUnknown)).toEqual([]);
    expect(applicable(allUnknown).map(({ id }) => id)).toContain('diagnosis');
  });
});

describe('answers that count', () => {
  it('drop what no longer applies', () => {
    expect(settle({ distress: 'none', lasted: 'years', effects: ['sleep'] })).toEqual({ distress: 'none' });
  });

  it('stand in the order of the options, once each', () => {
    expect(settle({ data: ['health', 'contact', 'health'] })).toEqual({ data: ['contact', 'health'] });
  });

  it('leave out "nobody" and "I don’t know" beside something definite', () => {
    expect(settle({ recipients: ['nobody-known', 'hostile'] })).toEqual({ recipients: ['hostile'] });
    expect(settle({ recipients: ['unknown', 'nobody-known'] })).toEqual({ recipients: ['nobody-known'] });
    expect(settle({ data: ['unknown', 'health'] })).toEqual({ data: ['health'] });
  });
});

describe('reading answers from outside', () => {
  it('keeps what fits and names each thing that does not, with what is allowed', () => {
    const reading = readAnswers({ depth: 'file', known: 'hidden', colour: 'red', data: 'health', loss: -1 });
    expect(reading.answers).toEqual({ depth: 'file' });
    expect(reading.faults.map(({ field }) => field)).toEqual(['known', 'colour', 'data', 'loss']);
    expect(reading.faults[0]?.problem).toBe(
      'has no option "hidden"; allowed: public, partly, secret, unknown',
    );
  });

  it('takes a bare "unknown" for a list', () => {
    expect(readAnswers({ data: 'unknown' }).answers).toEqual({ data: ['unknown'] });
  });

  it.each([null, 7, 'text', [], undefined])('refuses %j as a set of answers', (given) => {
    expect(readAnswers(given).faults).toHaveLength(1);
  });

  it('does not take names that every object has for questions', () => {
    const reading = readAnswers(JSON.parse('{"__proto__": ["x"], "constructor": "file", "toString": "x"}'));
    expect(reading.answers).toEqual({});
    expect(reading.faults.map(({ field }) => field)).toEqual(['__proto__', 'constructor', 'toString']);
  });
});

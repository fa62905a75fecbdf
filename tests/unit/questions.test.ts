import { describe, expect, it } from 'vitest';
import { applicable, settle, unanswered } from '../../src/questions/answers.ts';
import { chosen } from '../../src/questions/chosen.ts';
import { has, holds } from '../../src/questions/condition.ts';
import { mayBeInDanger } from '../../src/questions/danger.ts';
import { refusedInWords } from '../../src/questions/names.ts';
import { inFigures, inPounds } from '../../src/questions/pounds.ts';
import { type BreachQuestion, type Question, UNKNOWN } from '../../src/questions/question.ts';
import { allQuestions, questionById, scoredQuestions } from '../../src/questions/questions.ts';
import { faultOf, readAnswers } from '../../src/questions/read-answers.ts';

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

describe('the options that were chosen', () => {
  it('are a list, whatever kind of question it is; a sum of money has none', () => {
    expect(chosen({ depth: 'file' }, 'depth')).toEqual(['file']);
    expect(chosen({ data: ['health'] }, 'data')).toEqual(['health']);
    expect(chosen({ loss: 5 }, 'loss')).toEqual([]);
    expect(chosen({}, 'data')).toEqual([]);
  });
});

describe('a condition', () => {
  it('needs one option of those named, for every question that it names', () => {
    const condition = { data: { anyOf: ['health', 'offences'] }, recipients: { anyOf: ['public'] } };
    expect(holds(condition, { data: ['contact', 'health'], recipients: ['public'] })).toBe(true);
    expect(holds(condition, { data: ['contact'], recipients: ['public'] })).toBe(false);
    expect(holds(condition, { data: ['health'] })).toBe(false);
  });

  it('needs one option beside those named, and does not hold before the answer', () => {
    const condition = { data: { anyBut: ['contact'] } };
    expect(holds(condition, { data: ['contact', 'health'] })).toBe(true);
    expect(holds(condition, { data: ['contact'] })).toBe(false);
    expect(holds(condition, {})).toBe(false);
    expect(holds({}, {})).toBe(true);
  });

  it('hold for a list of either sort, and never for a sum or a date', () => {
    const anyBut = { loss: { anyBut: ['none'] }, happened: { anyBut: ['none'] } };
    expect(holds(anyBut, { loss: 5, happened: { kind: 'unknown' } })).toBe(false);
    expect(has({ already: ['complained', 'signed'] }, 'already', 'signed', 'offered')).toBe(true);
    expect(has({ whose: 'mine' }, 'whose', 'my-child')).toBe(false);
    expect(has({}, 'whose', 'mine')).toBe(false);
  });
});

describe('a quick way out of the page', () => {
  it.each([
    ['data', 'protected'],
    ['data', 'safeguarding'],
    ['data', 'sexual-offence'],
    ['data', 'intimate-images'],
    ['recipients', 'hostile'],
    ['recipients', 'perhaps-hostile'],
    ['vulnerable', 'victim'],
    ['effects', 'safety-fear'],
    ['effects', 'moved'],
    ['effects', 'harassed'],
  ])('is offered for %s: %s, whatever else was said', (id, option) => {
    expect(mayBeInDanger({ [id]: [option] })).toBe(true);
    const first = questionById(id) as Extract<Question, { asks: 'many' }>;
    expect(mayBeInDanger({ [id]: [first.options[0]?.value ?? '', option] })).toBe(true);
  });

  it('is not offered otherwise', () => {
    expect(mayBeInDanger({})).toBe(false);
    expect(mayBeInDanger({ data: ['health'], recipients: ['public'], effects: ['sleep'] })).toBe(false);
  });
});

describe('reading answers from outside', () => {
  it('says what is allowed where a question, a list or a sum does not fit', () => {
    const { faults } = readAnswers({ colour: 'red', data: 'health', loss: -1 });
    expect(faults.map(({ problem }) => problem)).toEqual([
      `is not a question; allowed: ${allQuestions.map(({ id }) => id).join(', ')}`,
      expect.stringMatching(/^must be a list of options; allowed: contact, home-address, /),
      'must be a number of pounds from 0 to 100000000',
    ]);
    expect(readAnswers('text')).toEqual({
      answers: {},
      faults: [{ field: 'answers', problem: 'must be an object of question ids and options' }],
    });
  });

  it.each([
    [0, true],
    [100_000_000, true],
    [100_000_001, false],
    [-1, false],
    [Number.NaN, false],
    [Number.NEGATIVE_INFINITY, false],
    ['5', false],
    [[5], false],
  ])('takes %j as money lost: %s', (loss, fits) => {
    expect(readAnswers({ loss }).answers).toEqual(fits ? { loss } : {});
    expect(readAnswers({ loss }).faults).toHaveLength(fits ? 0 : 1);
  });

  it('names an option that is not one, of whatever kind', () => {
    const data = questionById('data') as BreachQuestion;
    expect(faultOf(data, ['health', 7])).toMatch(/^has no option 7; allowed: contact, /);
    expect(faultOf(data, ['health'])).toBeUndefined();
    expect(faultOf(data, [])).toBeUndefined();
  });

  it('passes by what may stand beside the answers, and nothing else', () => {
    expect(readAnswers({ name: 'x', depth: 'file' }, ['name'])).toEqual({
      answers: { depth: 'file' },
      faults: [],
    });
  });

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

  it('names what was refused once, and does not repeat a name that it does not know', () => {
    const { faults } = readAnswers({ depth: 'deep', shoes: 'red', hats: 'blue', access: 7 });
    expect(refusedInWords(faults.map(({ field }) => field))).toEqual([
      'How much of it',
      'something we do not know',
      'Looked at or used',
    ]);
    expect(refusedInWords(['__proto__', 'constructor'])).toEqual(['something we do not know']);
    expect(refusedInWords([])).toEqual([]);
  });

  it('says that nothing could be read where that is so', () => {
    const { faults } = readAnswers('text');
    expect(refusedInWords(faults.map(({ field }) => field))).toEqual(['all of them']);
  });
});

describe('a sum of money', () => {
  it('is written to the pound, and nothing is a word where that suits', () => {
    expect([0, 1_250, 249.5].map(inFigures)).toEqual(['£0', '£1,250', '£250']);
    expect([0, 0.4, 0.5, 1_250].map(inPounds)).toEqual(['nothing', 'nothing', '£1', '£1,250']);
  });
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questions/answers.ts';
import { settle } from '../../src/questions/answers.ts';
import { answersInLink, codeOf, readLink } from '../../src/questions/link.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { readAnswers } from '../../src/questions/read-answers.ts';
import { TLT } from '../browser/people.ts';
import { answersArbitrary } from './arbitrary-answers.ts';
import { runs } from './thoroughly.ts';

const withLoss = fc
  .tuple(answersArbitrary, fc.option(fc.integer({ min: 0, max: 100_000_000 }), { nil: undefined }))
  .map(([answers, loss]): Answers => (loss === undefined ? answers : { ...answers, loss }));

describe('answers in a link', () => {
  test.prop([withLoss])('come back as they went, for any answers', (answers) => {
    expect(readLink(answersInLink(answers))).toEqual({
      kind: 'read',
      answers: settle(answers),
      refused: [],
      strange: false,
      whole: true,
    });
  });

  test.prop([withLoss])('are short and need no escaping in an address', (answers) => {
    expect(answersInLink(answers)).toMatch(/^[0-9a-z.~-]{1,200}$/);
  });

  test.prop([fc.oneof(fc.string(), fc.string({ unit: 'binary' }))])(
    'never throw, whatever is given',
    (text) => {
      for (const given of [text, `1.${text}`, `1.${text}~abc`, `1.${codeOf('data')}${text}`]) {
        const reading = readLink(given);
        if (reading.kind === 'read') expect(readAnswers(reading.answers).faults).toEqual([]);
      }
    },
  );

  // Pieces of a link, in any order and any number, come nearer to one than any text does.
  const codes = allQuestions.flatMap((question) => [codeOf(question.id), ...optionsOf(question).map(codeOf)]);
  const nearLink = fc
    .array(
      fc.oneof(
        fc.constantFrom(...codes),
        fc.constantFrom('.', '~', '-', '1.', '~aaa', '%00', '<', '"', '__proto__', '\u202e'),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => `1.${pieces.join('')}`);

  test.prop([fc.oneof(nearLink, fc.string(), fc.string({ unit: 'binary' }))], runs(10_000))(
    'made of anything, give only answers that a person could have given',
    (text) => {
      const reading = readLink(text);
      if (reading.kind !== 'read') return;
      expect(readAnswers(reading.answers)).toMatchObject({ faults: [] });
      expect(Object.getPrototypeOf(reading.answers)).toBe(Object.prototype);
      expect(settle(reading.answers)).toEqual(reading.answers);
      if (Object.keys(reading.answers).length === 0) return;
      expect(readLink(answersInLink(reading.answers))).toMatchObject({
        answers: reading.answers,
        whole: true,
      });
    },
  );

  test.prop([withLoss, fc.nat(300)])(
    'cut anywhere, never give an answer that was not given',
    (answers, length) => {
      const link = answersInLink(answers);
      const reading = readLink(link.slice(0, Math.min(length, link.length - 1)));
      if (reading.kind !== 'read') return;
      expect(reading.whole).toBe(false);
      const given = settle(answers) as Record<string, unknown>;
      for (const [id, value] of Object.entries(reading.answers)) expect(value).toEqual(given[id]);
    },
  );

  it('tell what was kept from what was not', () => {
    const piece = codeOf('data') + codeOf('health');
    expect(readLink(`1.${piece}.${codeOf('depth')}zz.zz00~aaa`)).toEqual({
      kind: 'read',
      answers: { data: ['health'] },
      refused: ['depth'],
      strange: true,
      whole: false,
    });
  });

  it('refuse a sum of money where anything was changed', () => {
    const link = answersInLink({ loss: 500 });
    const changed = readLink(link.replace(`${codeOf('loss')}dw`, `${codeOf('loss')}zz`));
    expect(changed).toMatchObject({ answers: {}, refused: ['loss'], whole: false });
  });

  it('refuse an answer to a question that is not asked, and a second answer to one that is', () => {
    const none = codeOf('distress') + codeOf('none');
    const reading = readLink(`1.${none}.${codeOf('lasted')}${codeOf('weeks')}.${none}~aaa`);
    expect(reading).toMatchObject({
      answers: { distress: 'none' },
      refused: ['distress', 'lasted'],
    });
  });

  it.each([
    ['2.abcd~abc', 'future'],
    ['9999.x', 'future'],
    ['0.abcd', 'not-ours'],
    ['', 'not-ours'],
    ['__proto__', 'not-ours'],
    [`1.${'a'.repeat(5000)}`, 'not-ours'],
  ])('%s is %s', (text, kind) => {
    expect(readLink(text).kind).toBe(kind);
  });

  const piece = (id: string, ...options: string[]) => codeOf(id) + options.map(codeOf).join('');

  it('leave out what is not an answer: an empty list where nobody may say none', () => {
    expect(answersInLink({ data: [] })).toBe(answersInLink({}));
    expect(readLink(answersInLink({ vulnerable: [] }))).toMatchObject({ answers: { vulnerable: [] } });
    expect(readLink(`1.${codeOf('vulnerable')}-~aaa`)).toMatchObject({
      answers: { vulnerable: [] },
      refused: [],
    });
    expect(readLink(`1.${codeOf('data')}-~aaa`)).toMatchObject({
      answers: {},
      refused: ['data'],
    });
  });

  it('refuse two options where one is asked for, half a code, and a code of no option', () => {
    const refused = (text: string) => {
      const reading = readLink(`1.${text}~aaa`);
      return reading.kind === 'read' && [reading.answers, reading.refused];
    };
    expect(refused(piece('depth', 'file', 'file'))).toEqual([{}, ['depth']]);
    expect(refused(`${piece('data', 'health')}z`)).toEqual([{}, ['data']]);
    expect(refused(`${piece('data', 'health')}zz`)).toEqual([{}, ['data']]);
    expect(refused(piece('data'))).toEqual([{}, ['data']]);
  });

  it('drop the last piece of a link that was cut, and say which question it was', () => {
    const cut = `1.${piece('data', 'health')}.${piece('depth', 'file')}`;
    expect(readLink(cut)).toEqual({
      kind: 'read',
      answers: { data: ['health'] },
      refused: ['depth'],
      strange: false,
      whole: false,
    });
    expect(readLink(`1.${piece('data', 'health')}.zz`)).toMatchObject({ refused: [], strange: true });
    expect(readLink('1.~aaa')).toMatchObject({ answers: {}, refused: [], strange: true });
  });

  it('are ours only from the first sign on, and up to a thousand signs', () => {
    expect(readLink(`x1.${piece('data', 'health')}`).kind).toBe('not-ours');
    expect(readLink(`1.${'a'.repeat(998)}`).kind).toBe('read');
    expect(readLink(`1.${'a'.repeat(999)}`).kind).toBe('not-ours');
  });

  it('hold a sum of money in whole pounds, up to the most that is believed', () => {
    expect(readLink(answersInLink({ loss: 99.6 }))).toMatchObject({ answers: { loss: 100 } });
    // past 100 million, though the link is whole
    expect(readLink(answersInLink({ loss: 100_000_001 }))).toMatchObject({
      answers: {},
      refused: ['loss'],
      whole: true,
    });
    expect(readLink(answersInLink({ loss: 36 ** 6 }))).toMatchObject({
      answers: {},
      refused: ['loss'],
    });
  });

  it('give each id a code of its own', () => {
    const lists = [allQuestions.map(({ id }) => id), ...allQuestions.map(optionsOf)];
    for (const ids of lists) expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
  });

  it('still read a link made on 22 November 2026', () => {
    expect(
      readLink('1.cys9n8py.ha2r.6ri1.4ier.bewc.hpej.8cni.xn9b.4xd9.lvlv.ceej.foozb4.fl9b~seg'),
    ).toMatchObject({ answers: settle(TLT), whole: true, refused: [] });
  });

  it('keep what happened and how many were hit, which no page asks yet', () => {
    const answers = { ...TLT, 'what-happened': 'hacked', 'how-many': 'few' };
    expect(readLink(answersInLink(answers))).toMatchObject({
      answers: settle(answers),
      whole: true,
      refused: [],
    });
    expect(readLink(answersInLink(TLT))).toMatchObject({ answers: settle(TLT) });
  });
});

function optionsOf(question: (typeof allQuestions)[number]): string[] {
  return question.asks === 'pounds' ? [] : question.options.map(({ value }) => value);
}

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { answerInWords, shortNames } from '../../src/questions/answer-words.ts';
import { allClaimQuestions } from '../../src/questions/claim-questions.ts';
import { datedInWords } from '../../src/questions/dated-words.ts';
import {
  type BreachQuestion,
  type ClaimQuestion,
  type Question,
  UNKNOWN,
} from '../../src/questions/question.ts';
import { questionInWords } from '../../src/questions/question-words.ts';
import { allQuestions, questionById } from '../../src/questions/questions.ts';
import { answersArbitrary } from './arbitrary-answers.ts';

const words = (
  id: string,
  ...given: Parameters<typeof questionInWords> extends [unknown, ...infer R] ? R : never
) => questionInWords(questionById(id) as Question, ...given);

describe('the words of an answer', () => {
  const said = (id: string, answers: Parameters<typeof answerInWords>[1]) =>
    answerInWords(questionById(id) as BreachQuestion, answers);

  it('are those beside the box, a line for each in the order they are asked', () => {
    expect(said('data', { data: ['health', 'home-address'] })).toEqual(['Home address', 'Physical health']);
    expect(said('persisted', { persisted: 'unknown' })).toEqual(['I don’t know']);
  });

  it('say what an empty list stands for, and what was not answered', () => {
    const vulnerable = questionById('vulnerable') as Extract<Question, { asks: 'many' }>;
    expect(said('vulnerable', { vulnerable: [] })).toEqual([vulnerable.none]);
    expect(said('data', { data: [] })).toEqual(['None']);
    expect(said('vulnerable', {})).toEqual(['Not answered yet']);
    expect(said('depth', { depth: [] })).toEqual([]);
  });

  it('say a sum in pounds, or none', () => {
    expect(said('loss', { loss: 1_240 })).toEqual(['£1,240']);
    expect(said('loss', {})).toEqual(['None']);
  });

  it('say years and dates as people do', () => {
    const dated = (id: string, answer: unknown) =>
      datedInWords(allClaimQuestions.find((one) => one.id === id) as ClaimQuestion, { [id]: answer });
    expect(dated('child-age', 1)).toEqual(['1 year']);
    expect(dated('child-age', 0)).toEqual(['0 years']);
    expect(dated('happened', { kind: 'still-going-on', since: '2024-03' })).toEqual([
      'Since March 2024, and still going on',
    ]);
    expect(dated('found-out', { kind: 'unknown' })).toEqual(['I don’t know']);
    expect(dated('already', ['signed', 'complained'])).toEqual([
      'Complained to the organisation',
      'Signed something about it',
    ]);
  });
});

describe('the short names of an answer', () => {
  it('come in the order of the question; a sum of money has none', () => {
    expect(shortNames(questionById('data'), { data: ['health', 'home-address'] })).toEqual([
      'a home address',
      'physical health',
    ]);
    expect(shortNames(questionById('data'), {})).toEqual([]);
    expect(shortNames(questionById('loss'), { loss: 5 })).toEqual([]);
    expect(shortNames(undefined, {})).toEqual([]);
  });
});

describe('the words of a question', () => {
  it('are plain where nothing was answered', () => {
    for (const question of allQuestions) expect(questionInWords(question, {})).toBe(question.text);
  });

  it('suit who got it and how bad it was', () => {
    expect(words('access', { recipients: ['strangers', 'hostile'] })).toContain(
      'the person who wishes you harm',
    );
    expect(words('access', { recipients: ['criminals'] })).toContain('the people who took it');
    expect(words('lasted', { distress: 'worry' })).toBe('How long were you worried or upset?');
  });

  it('name the organisation as it is written, whatever is in its name', () => {
    expect(words('persisted', {}, { organisation: 'Cash $& Carry' })).toContain(
      'a complaint to Cash $& Carry?',
    );
  });

  it('say “your child” where a parent asks, whatever was answered', () => {
    const forChild = { forChild: true };
    expect(words('vulnerable', {}, forChild)).toContain('your child');
    expect(words('lasted', { distress: 'worry' }, forChild)).toContain('your child');
    const others = allQuestions.filter(({ textForChild }) => !textForChild);
    for (const question of others) expect(questionInWords(question, {}, forChild)).toBe(question.text);
    // What is asked of nobody in person needs no words of its own.
    for (const { text } of others.filter(({ asks }) => asks !== 'pounds'))
      expect(text).not.toMatch(/\byour?\b/);
  });

  it('keep to the child in the options too', () => {
    const forChild = { forChild: true };
    expect(words('access', { recipients: ['hostile'] }, forChild)).toContain('wishes your child harm');
    for (const question of allQuestions) {
      if (question.asks === 'pounds') continue;
      for (const { label, labelForChild } of question.options.filter(({ value }) => value !== UNKNOWN)) {
        expect(labelForChild ?? label).not.toMatch(/\b(I|me|my|you|your(?! child| family))\b/i);
      }
    }
  });

  test.prop([answersArbitrary, fc.boolean()])('ask one thing, for any answers', (answers, forChild) => {
    for (const question of allQuestions)
      expect(questionInWords(question, answers, { organisation: 'X', forChild })).toMatch(/^[^?{}]+\?$/);
  });

  it('rest only on questions that were asked before', () => {
    const order = allQuestions.map(({ id }) => id);
    for (const { id, textWhen = [] } of allQuestions)
      for (const { when } of textWhen)
        for (const earlier of Object.keys(when)) {
          expect(order.indexOf(earlier)).toBeGreaterThanOrEqual(0);
          expect(order.indexOf(earlier), id).toBeLessThan(order.indexOf(id));
        }
  });
});

import { describe, expect, it } from 'vitest';
import { exportsOf } from '../../src/build/values-at-build.ts';
import * as compact from '../../src/questions/compact-questions.ts';
import {
  askedQuestions,
  allQuestions as bare,
  isStep,
  questionById,
  scoredQuestions,
} from '../../src/questions/list.ts';
import { nameOf } from '../../src/questions/names.ts';
import * as offered from '../../src/questions/offer-questions.ts';
import type { ChoiceQuestion } from '../../src/questions/question.ts';
import * as names from '../../src/questions/question-names.ts';
import { allQuestions, scoredQuestions as worded } from '../../src/questions/questions.ts';
import * as short from '../../src/questions/short-names.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';

describe('the list without its words', () => {
  it('holds the same questions, options and conditions', () => {
    const shapeOf = (question: (typeof bare)[number]) => ({
      id: question.id,
      asks: question.asks,
      part: question.part,
      askWhen: question.askWhen,
      isStep: question.whenWanted !== true,
      mayBeEmpty: 'none' in question,
      options: 'options' in question && question.options.map(({ value, alone }) => [value, alone === true]),
    });
    expect(bare.map(shapeOf)).toEqual(allQuestions.map(shapeOf));
    expect(scoredQuestions.map(({ id, factor }) => [id, factor])).toEqual(
      worded.map(({ id, factor }) => [id, factor]),
    );
    expect(questionById('loss')?.asks).toBe('pounds');
    expect(questionById('shoe')).toBeUndefined();
  });

  it('holds no words', () => {
    const sent = exportsOf(compact);
    for (const question of [...allQuestions, whoseQuestion] as readonly ChoiceQuestion[]) {
      const { name, text, textForChild, hint, why } = question;
      const options = 'options' in question ? question.options : [];
      const words = [
        name,
        text,
        textForChild,
        hint,
        why,
        ...options.flatMap(({ label, labelForChild, short }) => [label, labelForChild, short]),
      ].filter((one) => one?.includes(' '));
      for (const one of words) expect(sent, one).not.toContain(`"${one}"`);
    }
  });
});

describe('the names of questions', () => {
  it('are sent apart, each by its id', () => {
    for (const { id, name } of allQuestions)
      expect([names.QUESTION_NAMES[id], nameOf(id)]).toEqual([name, name]);
  });
});

describe('short names', () => {
  it('are there for every option', () => {
    for (const question of allQuestions) {
      if (question.asks === 'pounds') continue;
      for (const { value, short: name } of question.options)
        expect(short.SHORT_NAMES[question.id]?.[value]).toBe(name);
    }
  });
});

describe('what the questionnaire asks', () => {
  it('begins with what happened and whose information it was; how many were hit is no step', () => {
    const steps = askedQuestions.filter(isStep).map(({ id }) => id);
    expect(steps.slice(0, 3)).toEqual(['what-happened', 'whose', 'data']);
    expect(steps).not.toContain('how-many');
    expect(askedQuestions).toHaveLength(allQuestions.length + 1);
  });
});

describe('what the page about an offer asks of what happened', () => {
  it('comes with its words, because no form of that page holds them', () => {
    const sent = JSON.parse(/= (.*);$/.exec(exportsOf(offered))?.[1] ?? '');
    expect(sent).toMatchObject([
      { id: 'what-happened', text: 'What happened?' },
      { id: 'how-many', text: 'How many people were hit?' },
    ]);
  });
});

describe('what a browser gets of a module of values', () => {
  it('is each export, written out', () => {
    expect(exportsOf({ one: [1], two: { b: 'x' } })).toBe(
      'export const one = [1];\nexport const two = {"b":"x"};',
    );
  });
});

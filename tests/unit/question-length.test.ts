import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/questions/groups.ts';
import { inAskingOrder } from '../../src/questions/list.ts';
import type { BreachQuestion } from '../../src/questions/question.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';

const MEDIAN = 60;
const MOST = 110;

type Part = { readonly label: string; readonly labelForChild?: string; readonly hint?: string };

/** What stands open: the names of groups, but of their options the first group’s alone. */
function openParts(question: BreachQuestion): readonly Part[] {
  if (question.asks === 'pounds') return question.heads;
  if (question.asks === 'one' || !question.groups) return question.options;
  const { groups, apart } = grouped(question);
  return [...groups.map(({ name }) => ({ label: name })), ...(groups[0]?.options ?? []), ...apart];
}

/** The question in the longest of its wordings. */
function longest({ text, textFor, textForChild, textWhen = [] }: BreachQuestion): number {
  const others = textWhen.flatMap((suited) => [suited.text, suited.textForChild]);
  return Math.max(...[text, textFor, textForChild, ...others].map(count));
}

function count(words: string | undefined): number {
  return words?.split(/\s+/).length ?? 0;
}

/** The words a person has before them until they can answer: the question, its hint, and each choice that is not folded. */
function wordsIn(question: BreachQuestion, forChild: boolean): number {
  const none = 'none' in question ? question.none : undefined;
  const parts = openParts(question).map(
    ({ label, labelForChild, hint }) => count((forChild && labelForChild) || label) + count(hint),
  );
  return longest(question) + count(question.hint) + count(none) + parts.reduce((sum, one) => sum + one, 0);
}

describe.each([
  ['of oneself', false],
  ['of a child', true],
])('a question asked %s', (_, forChild) => {
  const asked = inAskingOrder<BreachQuestion>(allQuestions, whoseQuestion);

  it.each(asked.map((question) => [question.id, question] as const))(
    'is a few lines to read: %s',
    (_, one) => {
      expect(wordsIn(one, forChild)).toBeLessThanOrEqual(MOST);
    },
  );

  it('is mostly shorter than that', () => {
    const lengths = asked.map((one) => wordsIn(one, forChild)).toSorted((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });
});

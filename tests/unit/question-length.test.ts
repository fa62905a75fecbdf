import { expect, it } from 'vitest';
import { inAskingOrder } from '../../src/questions/list.ts';
import type { BreachQuestion } from '../../src/questions/question.ts';
import { allQuestions } from '../../src/questions/questions.ts';
import { whoseQuestion } from '../../src/questions/whose-question.ts';

const MEDIAN = 60;
const MOST = 110;
/** Lists of many kinds, which fold. */
const LONG = ['data', 'recipients'];

/** The words that stand open in a question’s form. */
function wordsIn(question: BreachQuestion): number {
  const options = 'options' in question ? question.options : [];
  const none = 'none' in question ? question.none : undefined;
  return [question.text, question.hint, none, ...options.flatMap(({ label, hint }) => [label, hint])]
    .filter((words) => words !== undefined)
    .flatMap((words) => words.split(/\s+/)).length;
}

it('a question is a few lines to read', () => {
  const asked = inAskingOrder<BreachQuestion>(allQuestions, whoseQuestion);
  const lengths = asked.map(wordsIn).toSorted((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  for (const question of asked.filter(({ id }) => !LONG.includes(id)))
    expect(wordsIn(question), question.id).toBeLessThanOrEqual(MOST);
});

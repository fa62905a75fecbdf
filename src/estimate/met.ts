import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { isAmong } from '../questions/condition.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { Clause } from './scorecard.ts';

export type Met = 'yes' | 'perhaps' | 'no';

/** Whether every clause is met; perhaps, where what is not known could meet it. */
export function met(when: readonly Clause[], answers: Answers): Met {
  let found: Met = 'yes';
  for (const { question, anyOf } of when) {
    const options = chosen(answers, question);
    if (options[0] === UNKNOWN) found = 'perhaps';
    else if (!isAmong({ anyOf }, options)) return 'no';
  }
  return found;
}

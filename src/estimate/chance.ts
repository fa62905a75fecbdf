import { type Answers, chosen } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { Clause } from './scorecard.ts';

/** How likely it is that every clause is met: 1, 0, or the share of cases where something is not known. */
export function chanceOf(when: readonly Clause[], answers: Answers): number {
  let chance = 1;
  for (const clause of when) {
    const options = chosen(answers, clause.question);
    if (options[0] === UNKNOWN) chance *= clause.share;
    else if (!options.some((option) => clause.anyOf.includes(option))) return 0;
  }
  return chance;
}

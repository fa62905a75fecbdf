import { type Answers, chosen } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';
import type { Clause } from './scorecard.ts';

export type Holding = {
  /** How likely it holds: 1, 0, or the share of cases where something is not known. */
  readonly chance: number;
  /** The question it turns on, when that is not known. */
  readonly turnsOn: ScoredQuestionId | null;
};

/** Whether every clause is met. */
export function holding(when: readonly Clause[], answers: Answers): Holding {
  let chance = 1;
  let turnsOn: ScoredQuestionId | null = null;
  for (const clause of when) {
    const options = chosen(answers, clause.question);
    if (options[0] === UNKNOWN) {
      chance *= clause.share;
      turnsOn ??= clause.question;
    } else if (!options.some((option) => clause.anyOf.includes(option))) {
      return { chance: 0, turnsOn: null };
    }
  }
  return { chance, turnsOn };
}

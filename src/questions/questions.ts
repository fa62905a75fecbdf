import { distressQuestions } from './distress-questions.ts';
import { exposureQuestions } from './exposure-questions.ts';
import { informationQuestions } from './information-questions.ts';
import { HOURS, OTHER } from './loss.ts';
import type { BreachQuestion, ChoiceQuestion, Factor } from './question.ts';

/*
 * The questionnaire in asking order, and the codebook by which decided cases are recorded.
 * Ids and option values are fixed: cases, saved answers, links and outside programs hold them.
 */
const questions = [
  ...informationQuestions,
  ...exposureQuestions,
  ...distressQuestions,
  {
    id: 'loss',
    part: 'loss',
    asks: 'pounds',
    name: 'Money lost',
    text: 'Did you lose money because of it?',
    hint: 'Leave empty what does not fit.',
    why: 'Money lost is a separate part. We add it pound for pound.',
    heads: [
      { value: 'stolen', label: 'Money stolen', hint: 'Such as by a scam' },
      { value: 'earnings', label: 'Pay lost', hint: 'Such as unpaid days off' },
      {
        value: 'monitoring',
        label: 'Guarding against more',
        hint: 'A new lock, credit watching',
      },
      { value: 'moving', label: 'Moving home', hint: 'A van, a deposit, a higher rent' },
      { value: 'refused-credit', label: 'Credit refused', hint: 'What a dearer loan cost' },
      { value: OTHER, label: 'Other, or all together' },
      { value: HOURS, label: 'Hours of your own time', hint: 'Noted, and not added' },
    ],
  },
] as const satisfies readonly BreachQuestion[];

export type QuestionId = (typeof questions)[number]['id'];
type ScoredQuestion = Extract<(typeof questions)[number], { factor: string }>;
export type ScoredQuestionId = ScoredQuestion['id'];
/** The options of a scored question, by its id. */
export type OptionOf<Id extends ScoredQuestionId> = Extract<
  ScoredQuestion,
  { id: Id }
>['options'][number]['value'];

/** The list read as plain questions, for code that treats all alike. What ships takes list.ts: the words are in the page. */
export const allQuestions: readonly BreachQuestion[] = questions;

export type Scored = ChoiceQuestion & {
  readonly id: ScoredQuestionId;
  readonly factor: Factor;
};

/** The questions a band is scored from: those that belong to a factor. */
export const scoredQuestions: readonly Scored[] = questions.filter((question) => 'factor' in question);

/** The questions that a decided case is recorded by: all but the sum of money lost. */
export const codebookQuestions = allQuestions.filter(
  (question): question is ChoiceQuestion => question.asks !== 'pounds',
);

export function questionById(id: string): BreachQuestion | undefined {
  return allQuestions.find((question) => question.id === id);
}

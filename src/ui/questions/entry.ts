import type { Answer } from '../../questions/answers.ts';
import type { QuestionForm } from './forms.ts';

/** How the answer to a question gets into its form, and out of it. */
export type Entry = {
  readonly fill: (asked: QuestionForm, answer: Answer | undefined) => void;
  /** Records what the form says; false where it says what is to be put right instead. */
  readonly take: (asked: QuestionForm) => boolean;
};

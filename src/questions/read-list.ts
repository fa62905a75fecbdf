import type { Bare, Question } from './question.ts';
import type { Read } from './read-answer.ts';

export type Fault = { readonly field: string; readonly problem: string };
export type ListReading = {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
};

/** Questions that are kept and read together. */
export type QuestionList<Asked extends Bare<Question>> = {
  /** What the answers to them are called. */
  readonly name: string;
  readonly questions: readonly Asked[];
  readonly read: (question: Asked, given: unknown) => Read;
};

/**
 * Answers to a list out of anything at all (a file, a link, a store). What fits is kept; each thing that does not
 * is named with what is allowed. `ignore` lists further fields that may stand beside the answers.
 */
export function readList<Asked extends Bare<Question>>(
  { name, questions, read }: QuestionList<Asked>,
  given: unknown,
  ignore: readonly string[] = [],
): ListReading {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return {
      answers: {},
      faults: [{ field: name, problem: 'must be an object of question ids and options' }],
    };
  }
  const answers: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [field, value] of Object.entries(given)) {
    if (ignore.includes(field)) continue;
    const question = questions.find(({ id }) => id === field);
    const reading = question
      ? read(question, value)
      : { problem: `is not a question; allowed: ${questions.map(({ id }) => id).join(', ')}` };
    if ('problem' in reading) faults.push({ field, problem: reading.problem });
    else if (reading.answer !== undefined) answers[field] = reading.answer;
  }
  return { answers, faults };
}

import type { Answer, Answers } from './answers.ts';
import { type Question, UNKNOWN } from './question.ts';
import { allQuestions, type QuestionId, questionById } from './questions.ts';

export type Fault = { readonly field: string; readonly problem: string };
export type Reading = { readonly answers: Answers; readonly faults: readonly Fault[] };

/** No sum above this is taken as money lost, in pounds: past it a slip of the finger is likelier than a loss. */
export const LARGEST_LOSS = 100_000_000;

/**
 * Answers out of anything at all (a file, a link, a store). What fits is kept; each thing that does not
 * is named with what is allowed. `ignore` lists further fields that may stand beside the answers.
 */
export function readAnswers(given: unknown, ignore: readonly string[] = []): Reading {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return {
      answers: {},
      faults: [{ field: 'answers', problem: 'must be an object of question ids and options' }],
    };
  }
  const answers: Partial<Record<QuestionId, Answer>> = {};
  const faults: Fault[] = [];
  for (const [field, value] of Object.entries(given)) {
    if (ignore.includes(field)) continue;
    const question = questionById(field);
    if (!question) {
      faults.push({
        field,
        problem: `is not a question; allowed: ${allQuestions.map(({ id }) => id).join(', ')}`,
      });
      continue;
    }
    const problem = faultOf(question, value);
    if (problem) faults.push({ field, problem });
    else answers[field as QuestionId] = accepted(question, value);
  }
  return { answers, faults };
}

/** What was refused, in words a person knows; two strange things are one. */
export function refusedIn(faults: readonly Fault[]): readonly string[] {
  return [...new Set(faults.map(({ field }) => questionById(field)?.name ?? 'something we do not know'))];
}

function accepted(question: Question, value: unknown): Answer {
  return question.asks === 'many' && value === UNKNOWN ? [UNKNOWN] : (value as Answer);
}

/** What is wrong with one answer, or undefined when it fits its question. */
export function faultOf(question: Question, value: unknown): string | undefined {
  if (question.asks === 'pounds') {
    const fits = typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= LARGEST_LOSS;
    return fits ? undefined : `must be a number of pounds from 0 to ${LARGEST_LOSS}`;
  }
  const allowed: string[] = question.options.map((option) => option.value);
  const options = question.asks === 'many' && value !== UNKNOWN ? value : [value];
  if (!Array.isArray(options)) return `must be a list of options; allowed: ${allowed.join(', ')}`;
  const wrong = options.find((option) => typeof option !== 'string' || !allowed.includes(option));
  return wrong === undefined
    ? undefined
    : `has no option ${JSON.stringify(wrong)}; allowed: ${allowed.join(', ')}`;
}

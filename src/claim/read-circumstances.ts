import type { Circumstances, ClaimQuestion } from './circumstances.ts';
import { type ClaimQuestionId, claimQuestions, claimQuestionsFor } from './claim-questions.ts';
import type { Day } from './day.ts';
import { readWhen } from './when.ts';

/** Circumstances out of anything at all. What does not fit is left out; the form asks for it again. */
export function readCircumstances(given: unknown, on: Day): Circumstances {
  if (typeof given !== 'object' || given === null) return {};
  const entries = claimQuestions
    .map((question) => [question.id, readOne(question, (given as Record<string, unknown>)[question.id], on)])
    .filter(([, value]) => value !== undefined);
  return askedOnly(Object.fromEntries(entries));
}

/** Without the answers to questions that are no longer asked. */
export function askedOnly(circumstances: Circumstances): Circumstances {
  const asked = new Set(claimQuestionsFor(circumstances).map(({ id }) => id as ClaimQuestionId));
  const entries = Object.entries(circumstances).filter(([id]) => asked.has(id as ClaimQuestionId));
  return Object.fromEntries(entries);
}

function readOne(question: ClaimQuestion, value: unknown, on: Day): unknown {
  if (question.asks === 'when') {
    const reading = typeof value === 'string' ? readWhen(value, on) : undefined;
    return reading?.kind === 'read' ? reading.when : undefined;
  }
  if (question.asks === 'years') {
    const fits = Number.isInteger(value) && Number(value) >= question.least && Number(value) <= question.most;
    return fits ? value : undefined;
  }
  if (question.asks === 'pounds') return undefined;
  const allowed = question.options.map((option) => option.value);
  if (question.asks === 'one') return allowed.find((option) => option === value);
  if (!Array.isArray(value)) return undefined;
  const chosen = allowed.filter((option) => value.includes(option));
  return chosen.length === 0 || chosen.length !== value.length ? undefined : chosen;
}

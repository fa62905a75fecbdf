import type { Fault } from '../questions/read-answers.ts';
import type { Circumstances, ClaimQuestion } from './circumstances.ts';
import { claimQuestions, claimQuestionsFor } from './claim-questions.ts';
import type { Day } from './day.ts';
import { readWhen } from './when.ts';

export type CircumstancesReading = {
  readonly circumstances: Circumstances;
  readonly faults: readonly Fault[];
};

/** Circumstances out of anything at all. What does not fit is left out; the form asks for it again. */
export function readCircumstances(given: unknown, on: Day): Circumstances {
  return circumstancesReading(given, on).circumstances;
}

/** What fits, and each thing that does not with what is allowed. Answers to questions that are not asked are left out. */
export function circumstancesReading(given: unknown, on: Day): CircumstancesReading {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const problem = 'must be an object of claim questions and answers';
    return { circumstances: {}, faults: [{ field: 'circumstances', problem }] };
  }
  const read: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [id, value] of Object.entries(given)) {
    const question: ClaimQuestion | undefined = claimQuestions.find((one) => one.id === id);
    const reading: Reading = question ? readOne(question, value, on) : { problem: NO_QUESTION };
    if ('problem' in reading) faults.push({ field: id, problem: reading.problem });
    else if (reading.answer !== undefined) read[id] = reading.answer;
  }
  return { circumstances: askedOnly(read), faults };
}

const NO_QUESTION = `is not a question; allowed: ${claimQuestions.map(({ id }) => id).join(', ')}`;

/** Without the answers to questions that are no longer asked, in asking order. What it hangs on may be left open. */
export function askedOnly(circumstances: Circumstances): Circumstances {
  const given = circumstances as Readonly<Record<string, unknown>>;
  const open = (question: ClaimQuestion) =>
    Object.keys(question.askWhen ?? {}).some((id) => given[id] === undefined);
  const asked = new Set(claimQuestionsFor(circumstances).map(({ id }) => id));
  const all: readonly ClaimQuestion[] = claimQuestions;
  return Object.fromEntries(
    all
      .filter((question) => given[question.id] !== undefined && (asked.has(question.id) || open(question)))
      .map(({ id }) => [id, given[id]]),
  );
}

/** An absent answer is an answer: not known. */
type Reading = { readonly answer: unknown } | { readonly problem: string };

function readOne(question: ClaimQuestion, value: unknown, on: Day): Reading {
  if (question.asks === 'when') {
    const reading = typeof value === 'string' ? readWhen(value, on) : undefined;
    if (reading?.kind === 'read') {
      const goesOn = reading.when.kind === 'still-going-on' && !question.goesOn;
      return goesOn ? { problem: 'must be over: a day, a month or a year' } : { answer: reading.when };
    }
    return {
      problem: reading ? reading.problem : 'must be a day, a month or a year in quotes, or "unknown"',
    };
  }
  if (question.asks === 'years') {
    const { least, most } = question;
    const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    return fits ? { answer: value } : { problem: `must be a whole number from ${least} to ${most}` };
  }
  if (question.asks === 'pounds') return { answer: undefined };
  const allowed = question.options.map((option) => option.value);
  const many = question.asks === 'many';
  if (many && !Array.isArray(value)) return { problem: `must be a list; allowed: ${allowed.join(', ')}` };
  const given: readonly unknown[] = many ? (value as readonly unknown[]) : [value];
  const wrong = given.find((option) => !allowed.includes(option as string));
  if (wrong !== undefined || given.includes(undefined)) {
    return { problem: `has no option ${JSON.stringify(wrong ?? null)}; allowed: ${allowed.join(', ')}` };
  }
  if (!many) return { answer: value };
  const chosen = question.options.filter((option) => given.includes(option.value));
  const together = chosen.filter((option) => !option.alone);
  const kept = together.length > 0 ? together : chosen;
  return { answer: kept.length === 0 ? undefined : kept.map((option) => option.value) };
}

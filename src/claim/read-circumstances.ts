import type { Day } from '../calendar/day.ts';
import { askedIn, isUndecided } from '../questions/answers.ts';
import { allClaimQuestions } from '../questions/claim-questions.ts';
import { readDated } from '../questions/read-dated.ts';
import { type Fault, readList } from '../questions/read-list.ts';
import type { Circumstances } from './circumstances.ts';

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
  const { answers, faults } = readList(
    {
      name: 'circumstances',
      questions: allClaimQuestions,
      read: (question, value) => readDated(question, value, on),
    },
    given,
  );
  return { circumstances: askedOnly(answers), faults };
}

/** Without the answers to questions that are no longer asked, in asking order. What it hangs on may be left open. */
export function askedOnly(circumstances: Circumstances): Circumstances {
  const given: Readonly<Record<string, unknown>> = circumstances;
  const asked = askedIn(allClaimQuestions, given);
  const kept = allClaimQuestions.filter(
    (question) =>
      given[question.id] !== undefined && (asked.includes(question) || isUndecided(question, given)),
  );
  return Object.fromEntries(kept.map(({ id }) => [id, given[id]]));
}

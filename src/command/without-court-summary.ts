import type { Circumstances } from '../claim/circumstances.ts';
import type { Answers } from '../questions/answers.ts';
import { remediesToCount } from '../records/remedy-files.ts';
import { withoutCourt } from '../remedies/without-court.ts';

let remedies: ReturnType<typeof remediesToCount> | undefined;

/** What people like this got without a court, as the command prints it. */
export function summariseWithoutCourt(answers: Answers, circumstances: Circumstances = {}) {
  remedies ??= remediesToCount();
  const { group, of, nothing, from, to, middle, nearest } = withoutCourt(
    answers,
    circumstances,
    undefined,
    remedies,
  );
  return { group, of, nothing, from, to, middle, nearest };
}

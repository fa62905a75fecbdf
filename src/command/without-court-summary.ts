import type { Circumstances } from '../claim/circumstances.ts';
import type { Answers } from '../questions/answers.ts';
import { remediesToCount } from '../records/remedy-files.ts';
import type { Breach } from '../remedies/scale-of.ts';
import { withoutCourt } from '../remedies/without-court.ts';

let remedies: ReturnType<typeof remediesToCount> | undefined;

/** The records, read once. */
export function remediesHere(): ReturnType<typeof remediesToCount> {
  remedies ??= remediesToCount();
  return remedies;
}

/** What people like this got without a court, as the command prints it. */
export function summariseWithoutCourt(
  answers: Answers,
  circumstances: Circumstances = {},
  breach: Breach | undefined = undefined,
) {
  const { group, of, nothing, from, to, middle, nearest } = withoutCourt(
    answers,
    circumstances,
    breach,
    remediesHere(),
  );
  return { group, of, nothing, from, to, middle, nearest };
}

import { distance } from '../estimate/distance.ts';
import type { Answers } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';

/** A record says only what its facts give: the lists that must have an answer are not known where it says none. */
const NOT_SAID: Answers = { data: [UNKNOWN], recipients: [UNKNOWN] };

/** How far a record’s answers are from a person’s, by the measure that decided cases are compared with. */
export function apart(answers: Answers, theirs: Answers): number {
  return distance({ ...NOT_SAID, ...answers }, { ...NOT_SAID, ...theirs });
}

import { type Answers, applies, settle } from '../questions/answers.ts';
import { questionById, scoredQuestions } from '../questions/list.ts';
import { UNKNOWN } from '../questions/question.ts';
import { rangeOf } from './band.ts';
import { startsAtNothing } from './mass-hack.ts';
import type { Range, Scorecard } from './scorecard.ts';
import { addUp } from './total.ts';

/** The band that the same answers have at one step of harm. */
export type Rung = Range & { readonly distress: string };

/** One rung for each step of harm, from none up. The harm is the person's to say and a court's to find. */
export function ladderOf(answers: Answers, scorecard: Scorecard): Rung[] {
  const asked = questionById('distress');
  const steps = asked?.asks === 'one' ? asked.options.map(({ value }) => value) : [];
  return steps
    .filter((step) => step !== UNKNOWN)
    .map((distress) => {
      const answered = atStep(answers, distress);
      const { sums } = addUp(answered, scorecard);
      return { distress, ...rangeOf(sums, scorecard, startsAtNothing(answered)) };
    });
}

/** The answers with this harm; what is only asked of someone harmed, and was not, is not known. */
function atStep(answers: Answers, distress: string): Answers {
  const felt = { ...answers, distress };
  const unasked = scoredQuestions.filter(
    (question) => applies(question, felt) && felt[question.id] === undefined,
  );
  return settle({
    ...felt,
    ...Object.fromEntries(unasked.map(({ id, asks }) => [id, asks === 'many' ? [UNKNOWN] : UNKNOWN])),
  });
}

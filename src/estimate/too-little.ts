import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { type Scored, scoredQuestions } from '../questions/list.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { QuestionId } from '../questions/questions.ts';
import type { Card } from './scorecard.ts';
import { pointsOf } from './total.ts';

/** With no more known than this, everything that sets a range is a guess. */
const TOO_FEW = 3;
/** How many questions are put back to the person. */
const ASKED = 2;

/** The questions that would help most, where settled answers say too little for a range; else undefined. */
export function tooLittle(answers: Answers, card: Card): readonly QuestionId[] | undefined {
  const isUnknown = ({ id }: Scored) => chosen(answers, id)[0] === UNKNOWN;
  const asked = scoredQuestions.filter(({ id }) => answers[id] !== undefined);
  const unknown = asked.filter(isUnknown);
  const neither = unknown.filter(({ id }) => id === 'data' || id === 'distress').length === 2;
  if (!neither && asked.length - unknown.length > TOO_FEW) return undefined;
  const most = unknown
    .toSorted((one, other) => spread(other, card) - spread(one, card))
    .slice(0, ASKED)
    .map(({ id }) => id);
  return asked.map(({ id }) => id).filter((id) => most.includes(id));
}

/** The most points that one answer could move the sum by. */
function spread({ id, options }: Scored, card: Card): number {
  return Math.max(...options.map(({ value }) => pointsOf(card, id, value)));
}

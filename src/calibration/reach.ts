import type { Outermost, Rare, Reach, Scorecard } from '../estimate/scorecard.ts';
import { addUp } from '../estimate/total.ts';
import { chosen } from '../questions/answers.ts';
import { FACTORS } from '../questions/question.ts';
import { LISTS } from './columns.ts';
import type { Observed } from './observed.ts';

/** Fewer cases than this say too little of an option. */
const FEW = 3;

/** No reach at all: for a card that is still being made. */
export const NO_REACH: Reach = { few: FEW, rare: [], outermost: [], most: 0 };

/**
 * What lies where few or no cases are. An option of a list that few had may add its points again, for they are mostly
 * a first guess. Most steps of an ordered question stand between steps that cases tell of. A diagnosed injury does
 * not, but most cases are silent on it: to be at least as wide, every one of them would have to reach as far.
 * Neither what is rare nor what lies beyond every case moves the high end more than not knowing how bad it was would.
 */
export function reachFrom(observed: readonly Observed[], scorecard: Scorecard): Reach {
  const most = scorecard.unknown.distress.widens;
  return {
    few: FEW,
    rare: rareIn(observed, scorecard, most),
    outermost: outermostOf(observed, scorecard),
    most,
  };
}

function rareIn(observed: readonly Observed[], { lines }: Scorecard, most: number): Rare[] {
  return lines
    .filter(({ question, points }) => LISTS.includes(question) && points > 0)
    .map(({ question, option, points }) => {
      const had = observed.filter(({ answers }) => chosen(answers, question).includes(option));
      return { question, option, cases: had.length, points: Math.min(points, most) };
    })
    .filter(({ cases }) => cases < FEW);
}

/** The cases that no other one equals or exceeds in all three factors; of equal ones the first. */
function outermostOf(observed: readonly Observed[], scorecard: Scorecard): Outermost[] {
  const placed = observed.map(({ id, answers }): Outermost => {
    const points = { sensitivity: 0, exposure: 0, distress: 0 };
    for (const line of addUp(answers, scorecard).lines) points[line.factor] += line.points;
    return { id, points };
  });
  const reaches = (one: Outermost, other: Outermost) =>
    FACTORS.every((factor) => one.points[factor] >= other.points[factor]);
  return placed.filter(
    (one, place) => !placed.some((other, at) => reaches(other, one) && (at < place || !reaches(one, other))),
  );
}

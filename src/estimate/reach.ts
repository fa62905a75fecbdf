import { type Answers, chosen } from '../questions/answers.ts';
import { FACTORS, type Factor, UNKNOWN } from '../questions/question.ts';
import { type ScoredQuestionId, scoredQuestions } from '../questions/questions.ts';
import type { Outermost, Rare, Reach } from './scorecard.ts';
import type { Part } from './total.ts';

/**
 * How much farther up the band reaches because few or no cases are like these answers, in points. Only the high end
 * moves: a claim with less to it, which cases do tell of, is worth no more than this one, so the low end stands.
 */
export type Reached = {
  /** With the worst of what is not known; only how bad it was counts as it does in the sum, for it widens by as much. */
  readonly points: number;
  /** The part of it that is there with everything as it counts in the sum. */
  readonly known: number;
  /** Answers that few cases had. */
  readonly rare: readonly Rare[];
  /** Where no case has as much of all three factors: the one that falls short by least. */
  readonly short: Outermost | null;
  /** What each thing not known brings about: with what is known they add up to the points. */
  readonly doubts: readonly Doubt[];
};

export type Doubt = { readonly question: ScoredQuestionId; readonly points: number };

export function reachOf(answers: Answers, parts: readonly Part[], reach: Reach): Reached {
  const rare = reach.rare.filter(({ question, option }) => chosen(answers, question).includes(option));
  const unknown = scoredQuestions
    .map(({ id }) => id)
    .filter((id) => id !== 'distress' && chosen(answers, id)[0] === UNKNOWN);
  /** With these at their worst and all else as it counts. */
  const reachWith = (open: readonly ScoredQuestionId[]) => {
    const perhaps = reach.rare.filter(({ question }) => open.includes(question));
    const highest = Math.max(0, ...[...rare, ...perhaps].map(({ points }) => points));
    return Math.min(reach.most, Math.max(highest, nearestOf(parts, open, reach.outermost).points));
  };
  return {
    points: reachWith(unknown),
    known: reachWith([]),
    rare,
    short: nearestOf(parts, [], reach.outermost).outermost,
    doubts: doubtsOf(unknown, reachWith),
  };
}

/** Settles them one by one, first the one that brings least. */
function doubtsOf(
  unknown: readonly ScoredQuestionId[],
  reachWith: (open: readonly ScoredQuestionId[]) => number,
): Doubt[] {
  const doubts: Doubt[] = [];
  let left = unknown;
  while (left.length > 0) {
    const all = reachWith(left);
    if (all === reachWith([])) break;
    const each = left.map((question): Doubt => {
      return { question, points: all - reachWith(left.filter((other) => other !== question)) };
    });
    const least = each.reduce((one, other) => (other.points < one.points ? other : one));
    doubts.push(least);
    left = left.filter((question) => question !== least.question);
  }
  return doubts;
}

type Nearest = { readonly points: number; readonly outermost: Outermost | null };

/** The points by which the case that comes nearest falls short; none where a case has as much of all three factors. */
function nearestOf(
  parts: readonly Part[],
  open: readonly ScoredQuestionId[],
  outermost: readonly Outermost[],
): Nearest {
  const sums: Record<Factor, number> = { sensitivity: 0, exposure: 0, distress: 0 };
  for (const { factor, of, lines, worst } of parts) {
    const atWorst = of.some((question) => open.includes(question));
    sums[factor] += atWorst ? worst : lines.reduce((sum, { points }) => sum + points, 0);
  }
  let nearest: Nearest = { points: 0, outermost: null };
  for (const one of outermost) {
    const points = FACTORS.reduce((sum, factor) => sum + Math.max(0, sums[factor] - one.points[factor]), 0);
    if (points === 0) return { points, outermost: null };
    if (nearest.outermost === null || points < nearest.points) nearest = { points, outermost: one };
  }
  return nearest;
}

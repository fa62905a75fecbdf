import { type Answers, chosen } from '../questions/answers.ts';
import { type Factor, UNKNOWN } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';
import type { Outermost, Rare, Reach } from './scorecard.ts';
import type { Part } from './total.ts';

/**
 * How much farther up the band reaches because few or no cases are like these answers, in points. Only the high end
 * moves: a claim with less to it, which cases do tell of, is worth no more than this one, so the low end stands.
 */
export type Reached = {
  readonly points: number;
  /** What is left of it once every list that is not known is known to hold nothing rare. */
  readonly known: number;
  /** Answers that few cases had. */
  readonly rare: readonly Rare[];
  /** Where no case has as much of all three factors, with the worst of what is not known: the one that comes nearest. */
  readonly short: Outermost | null;
  /** For each list not known, what would go if it were known to hold nothing rare. */
  readonly doubts: readonly { readonly question: ScoredQuestionId; readonly points: number }[];
};

export function reachOf(answers: Answers, parts: readonly Part[], reach: Reach): Reached {
  const rare = reach.rare.filter(({ question, option }) => chosen(answers, question).includes(option));
  const open = reach.rare.filter(({ question }) => chosen(answers, question)[0] === UNKNOWN);
  const nearest = nearestOf(parts, reach.outermost);
  const atLeast = (more: readonly Rare[]) =>
    Math.min(reach.most, Math.max(nearest.points, highest(rare), highest(more)));
  const points = atLeast(open);
  const lists = [...new Set(open.map(({ question }) => question))];
  return {
    points,
    known: atLeast([]),
    rare,
    short: nearest.outermost,
    doubts: lists.map((question) => ({
      question,
      points: points - atLeast(open.filter((each) => each.question !== question)),
    })),
  };
}

function highest(rare: readonly Rare[]): number {
  return rare.reduce((most, { points }) => Math.max(most, points), 0);
}

type Nearest = { readonly points: number; readonly outermost: Outermost | null };

/** The points by which the case that comes nearest falls short; none where a case has as much of all three factors. */
function nearestOf(parts: readonly Part[], outermost: readonly Outermost[]): Nearest {
  const worst: Record<Factor, number> = { sensitivity: 0, exposure: 0, distress: 0 };
  for (const part of parts) worst[part.factor] += part.worst;
  let nearest: Nearest = { points: 0, outermost: null };
  for (const one of outermost) {
    const points = FACTORS.reduce((sum, factor) => sum + Math.max(0, worst[factor] - one.points[factor]), 0);
    if (points === 0) return { points, outermost: null };
    if (nearest.outermost === null || points < nearest.points) nearest = { points, outermost: one };
  }
  return nearest;
}
const FACTORS = ['sensitivity', 'exposure', 'distress'] as const;

import { type Answers, settle, unanswered } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { scoredQuestions } from '../questions/list.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { QuestionId, ScoredQuestionId } from '../questions/questions.ts';
import { chanceOfNothing, rangeOf } from './band.ts';
import type { ComparableCase } from './cases.ts';
import { type Comparable, nearestTo, type Votes } from './comparables.ts';
import { type Contribution, contributionsOf } from './contributions.ts';
import { kindWithoutRange, type OTHER_KINDS } from './kinds.ts';
import { ladderOf, type Rung } from './ladder.ts';
import { mayBeMassHack, startsAtNothing } from './mass-hack.ts';
import { poundsAt } from './pounds.ts';
import {
  type Nothing,
  type NothingCounts,
  POINTS_PER_TENFOLD,
  type Range,
  type Scorecard,
} from './scorecard.ts';
import { type Scores, scoresOf } from './scores.ts';
import { tooLittle } from './too-little.ts';
import { addUp } from './total.ts';

export type { Scores };

type Incomplete = { readonly kind: 'incomplete'; readonly missing: readonly QuestionId[] };

/** Why no range is given: someone who has died, another country, or a kind that too few cases stand behind. */
export type NotCoveredReason = 'died' | 'elsewhere' | (typeof OTHER_KINDS)[number];
export type NotCovered = {
  readonly kind: 'not-covered';
  readonly reasons: readonly NotCoveredReason[];
  /** Ids of the decided cases of the same kind, to be shown in its place. */
  readonly sameKind: readonly string[];
};

/** Information and harm are not known, or nearly nothing is: the questions that would help most. */
export type TooLittle = { readonly kind: 'too-little'; readonly ask: readonly QuestionId[] };

/** Something not known, and the factor by which it widens high over low. */
export type Widened = { readonly question: ScoredQuestionId; readonly widensBy: number };

/** What must be said wherever the band is. */
export type Note =
  | 'harm-not-said'
  | 'no-court-has-valued-a-mass-hack'
  | 'no-case-is-near'
  /** More than one of a family: the range is for one of them. */
  | 'each-has-a-claim';

export type Band = Range & {
  readonly kind: 'band';
  /** Month of the pounds it speaks in. */
  readonly pricesAt: string;
  readonly scores: Scores;
  /** What every claim starts from; with the pounds of the contributions it makes the typical figure. */
  readonly basePounds: number;
  /** The points of the contributions added up. */
  readonly points: number;
  readonly contributions: readonly Contribution[];
  readonly unknowns: readonly Widened[];
  readonly nothing: Nothing;
  readonly nothingCounts: NothingCounts;
  readonly comparable: readonly Comparable[];
  readonly nearest: Votes;
  readonly ladder: readonly Rung[];
  readonly notes: readonly Note[];
  /** The band with the money that was lost added. */
  readonly withLoss?: Range;
};

export type Estimate = Incomplete | NotCovered | TooLittle | Band;

/**
 * What comparable cases suggest, in pounds at `scorecard.pricesAt`. It describes past decisions; it does not predict
 * the next. `beyond` are reasons from outside the answers for which no case goes: someone has died, another country.
 */
export function estimate(
  given: Answers,
  scorecard: Scorecard,
  cases: readonly ComparableCase[],
  beyond: readonly NotCoveredReason[] = [],
): Estimate {
  const kind = kindWithoutRange(given, cases);
  const reasons = [...beyond, ...(kind ? [kind] : [])];
  if (reasons.length > 0) {
    return {
      kind: 'not-covered',
      reasons,
      sameKind: cases.filter((each) => each.kind === kind).map(({ id }) => id),
    };
  }
  const missing = unanswered(given);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const answers = settle(given);
  const ask = tooLittle(answers, scorecard);
  return ask ? { kind: 'too-little', ask } : bandFor(answers, scorecard, cases);
}

function bandFor(answers: Answers, scorecard: Scorecard, cases: readonly ComparableCase[]): Band {
  const { lines, sums } = addUp(answers, scorecard);
  const atNothing = startsAtNothing(answers);
  const range = rangeOf(sums, scorecard, atNothing);
  const basePounds = poundsAt(scorecard.base);
  const nothing = chanceOfNothing(sums, leastFelt(answers, sums, scorecard), scorecard, atNothing);
  const { comparable, nearest, far } = nearestTo(answers, range, cases);
  return {
    kind: 'band',
    ...range,
    pricesAt: scorecard.pricesAt,
    scores: scoresOf(lines, scorecard.most),
    basePounds,
    points: lines.reduce((sum, line) => sum + line.points, 0),
    contributions: contributionsOf(lines, range.typical - basePounds, scorecard),
    unknowns: unknownsOf(answers, scorecard),
    nothing,
    nothingCounts: scorecard.nothing.counts[nothing],
    comparable,
    nearest,
    ladder: ladderOf(answers, scorecard),
    notes: notesOf(answers, far),
    ...(typeof answers.loss === 'number' ? { withLoss: addLoss(range, answers.loss) } : {}),
  };
}

/** What each question not known adds between the ends. */
function unknownsOf(answers: Answers, { unknown }: Scorecard): Widened[] {
  return scoredQuestions
    .filter(({ id }) => chosen(answers, id)[0] === UNKNOWN)
    .map(({ id }) => ({
      question: id,
      widensBy: 10 ** ((unknown[id].high - unknown[id].low) / POINTS_PER_TENFOLD),
    }));
}

/** The sums as they would be with no distress, where distress is not known: nothing cannot be ruled out before that is. */
function leastFelt(answers: Answers, sums: Range, scorecard: Scorecard): Range {
  if (answers.distress !== UNKNOWN) return sums;
  return addUp(settle({ ...answers, distress: 'none' }), scorecard).sums;
}

function notesOf(answers: Answers, far: boolean): Note[] {
  return [
    ...(answers.distress === UNKNOWN ? (['harm-not-said'] as const) : []),
    ...(mayBeMassHack(answers) ? (['no-court-has-valued-a-mass-hack'] as const) : []),
    ...(far ? (['no-case-is-near'] as const) : []),
    ...(answers['how-many'] === 'family' ? (['each-has-a-claim'] as const) : []),
  ];
}

function addLoss({ low, typical, high }: Range, loss: number): Range {
  const whole = Math.round(loss);
  return { low: low + whole, typical: typical + whole, high: high + whole };
}

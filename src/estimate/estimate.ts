import { type Answers, settle, unanswered } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { QuestionId, ScoredQuestionId } from '../questions/questions.ts';
import { chanceOfNothing, type Range, rangeOf } from './band.ts';
import type { ComparableCase } from './cases.ts';
import { type Comparable, nearestTo } from './comparables.ts';
import { type Contribution, contributionsOf, shortWords } from './contributions.ts';
import { poundsAt } from './pounds.ts';
import type { Reached } from './reach.ts';
import { type Nothing, type NothingCounts, POINTS_PER_TENFOLD, type Scorecard } from './scorecard.ts';
import { type Scores, scoresOf } from './scores.ts';
import { addUp, type Total, type Widening } from './total.ts';

export type { Scores };

export type Incomplete = { readonly kind: 'incomplete'; readonly missing: readonly QuestionId[] };

/** What the method has no case to go by for. */
export type NotCovered = { readonly kind: 'not-covered'; readonly reasons: readonly string[] };

/** Something not known, and the factor by which it widens high over low. */
export type Widened = { readonly question: ScoredQuestionId; readonly widensBy: number };

/** Why the high end lies farther up than it would, and by which factor. */
export type Reaches = {
  readonly by: number;
  /** Answers that few decided cases had, in words, and how many had them. */
  readonly rare: readonly { readonly words: string; readonly cases: number }[];
  /** The case that comes nearest, where none has as much of all three factors. */
  readonly short: string | null;
};

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
  /** No decided case is as near as one usually is to another. */
  readonly far: boolean;
  /** Null where enough decided cases have what was answered; what is not known counts in `unknowns`. */
  readonly reaches: Reaches | null;
  /** The band with the money that was lost added. */
  readonly withLoss?: Range;
};

export type Estimate = Incomplete | NotCovered | Band;

/** What comparable cases suggest, in pounds at `scorecard.pricesAt`. It describes past decisions; it does not predict the next. */
export function estimate(given: Answers, scorecard: Scorecard, cases: readonly ComparableCase[]): Estimate {
  const missing = unanswered(given);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const answers = settle(given);
  const total = addUp(answers, scorecard);
  const range = rangeOf(total, scorecard);
  const basePounds = poundsAt(scorecard.base);
  const nothing = chanceOfNothing(total, leastFelt(answers, total, scorecard), scorecard);
  return {
    kind: 'band',
    ...range,
    pricesAt: scorecard.pricesAt,
    scores: scoresOf(total.lines, scorecard.most),
    basePounds,
    points: total.lines.reduce((sum, line) => sum + line.points, 0),
    contributions: contributionsOf(total.lines, range.typical - basePounds, scorecard),
    unknowns: unknownsOf(total.widens),
    nothing,
    nothingCounts: scorecard.nothing.counts[nothing],
    ...nearestTo(answers, range, cases),
    reaches: reachesOf(total.reached),
    ...(typeof answers.loss === 'number' ? { withLoss: addLoss(range, answers.loss) } : {}),
  };
}

/** Both sides of the band widen by its points, so they count twice; those above move the high end alone. */
function unknownsOf(widens: readonly Widening[]): Widened[] {
  return widens.map(({ question, points, above }) => ({
    question,
    widensBy: 10 ** ((2 * points + above) / POINTS_PER_TENFOLD),
  }));
}

function reachesOf({ known, rare, short }: Reached): Reaches | null {
  if (known === 0) return null;
  return {
    by: 10 ** (known / POINTS_PER_TENFOLD),
    rare: rare.map(({ question, option, cases }) => ({
      words: shortWords(question, option) ?? option,
      cases,
    })),
    short: short?.id ?? null,
  };
}

/** The sum as it would be with no distress, where distress is not known: nothing cannot be ruled out before that is. */
function leastFelt(answers: Answers, total: Total, scorecard: Scorecard): Total {
  if (answers.distress !== UNKNOWN) return total;
  return addUp(settle({ ...answers, distress: 'none' }), scorecard);
}

function addLoss({ low, typical, high }: Range, loss: number): Range {
  const whole = Math.round(loss);
  return { low: low + whole, typical: typical + whole, high: high + whole };
}

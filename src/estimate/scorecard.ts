import type { Factor } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';

/** What each of these options of one question adds, in points. An option that no line names adds none. */
type Line = {
  readonly id: string;
  readonly question: ScoredQuestionId;
  readonly options: readonly string[];
  readonly factor: Factor;
  readonly points: number;
};

/** Met when the question has one of the options. */
export type Clause = { readonly question: ScoredQuestionId; readonly anyOf: readonly string[] };

/** Things that weigh more together than apart. */
type Combination = {
  readonly id: string;
  readonly words: string;
  readonly factor: Factor;
  readonly points: number;
  readonly when: readonly Clause[];
};

/** Where distress counts as at least one option of `distress`, whatever was answered. */
export type Presumption = {
  readonly id: string;
  readonly words: string;
  readonly atLeast: string;
  readonly when: readonly Clause[];
};

/** Three numbers that are never out of order: towards the low end, the typical figure and the high end. */
export type Range = { readonly low: number; readonly typical: number; readonly high: number };

/** A hundred points multiply the typical figure by ten; thirty about double it. */
export const POINTS_PER_TENFOLD = 100;
/** A band whose lower end would be this many pounds or fewer starts at nothing. */
export const NOTHING_UNDER = 100;
/** Points that stand for £100, at or under which a band starts at nothing. */
export const NOTHING_POINTS = 2 * POINTS_PER_TENFOLD;

export type Nothing = 'likely' | 'possible' | 'unlikely';
export type NothingCounts = { readonly nothing: number; readonly of: number };

/** Goes up when the sum needs something that older scorecards lack. */
export const SCORECARD_FORMAT = 3 as const;

/** The points that people chose, and the rules that go with them. */
export type Card = {
  readonly lines: readonly Line[];
  readonly combinations: readonly Combination[];
  readonly presumptions: readonly Presumption[];
  /** What "I don't know" counts for towards each end and the typical figure, in points. */
  readonly unknown: Readonly<Record<ScoredQuestionId, Range>>;
  /**
   * A presumption that may hold counts this many points fewer for the low end and the typical figure: fewer than the ends
   * lie apart where distress is not known.
   */
  readonly perhapsLess: number;
  /** In a list the heaviest option counts, and this many points where another carries points too. */
  readonly several: number;
  /** No sum counts for more points than this. */
  readonly ceiling: number;
};

/** Everything the sum needs, as plain JSON: the card, and what the cases set. */
export type Scorecard = Card & {
  readonly version: typeof SCORECARD_FORMAT;
  /** Month of the pounds it speaks in. */
  readonly pricesAt: string;
  /** How many cases set what follows. */
  readonly calibratedOn: number;
  /** Points every claim starts from: 100 stand for £10, 200 for £100. */
  readonly base: number;
  /** Points by which a case settled with the press came to more. It belongs to a case, so no person's sum has it. */
  readonly pressMark: number;
  /** Half-widths in points: from the sum down to the low end, and from the sum up to the high end. */
  readonly halfWidths: { readonly below: number; readonly above: number };
  readonly nothing: {
    /** Nothing is likely at this many points or fewer, the base included. */
    readonly likelyTo: number;
    /**
     * Nothing is possible while the low end is no higher than this many points: the smallest award that a case gave.
     * Below it the only thing that was ever decided is nothing.
     */
    readonly possibleTo: number;
    /** Of the cases in each of the three groups, which do not overlap, how many ended with nothing. */
    readonly counts: Readonly<Record<Nothing, NothingCounts>>;
  };
  /** The most points each factor can reach. */
  readonly most: Readonly<Record<Factor, number>>;
};

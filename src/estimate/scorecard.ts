import type { Factor } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';

/** What one option of one question adds. In a list the largest counts in full, each further one a quarter. */
export type Line = {
  readonly id: string;
  readonly question: ScoredQuestionId;
  readonly option: string;
  readonly factor: Factor;
  readonly points: number;
};

/** Holds when the question has one of the options; `share` of the cases fitted on do. */
export type Clause = {
  readonly question: ScoredQuestionId;
  readonly anyOf: readonly string[];
  readonly share: number;
};

/** Things that weigh more together than apart. */
export type Combination = {
  readonly id: string;
  readonly words: string;
  readonly factor: Factor;
  readonly points: number;
  readonly when: readonly Clause[];
};

/** "I don't know": points between the least and the most, and how much wider it makes each side, in points. */
export type Unknown = { readonly points: number; readonly widens: number };

/** Where distress counts as at least one option of `distress`, whatever was answered. */
export type Presumption = {
  readonly id: string;
  readonly words: string;
  readonly atLeast: string;
  readonly when: readonly Clause[];
  /** What `distress: unknown` counts for where the presumption holds. */
  readonly unknown: { readonly points: number };
};

/** An option of a list that too few of the cases fitted on had for them to say what it adds. */
export type Rare = {
  readonly question: ScoredQuestionId;
  readonly option: string;
  /** How many of them had it. */
  readonly cases: number;
  /** How much farther up the band reaches for it, in points. */
  readonly points: number;
};

/** What a case added up to, factor by factor, where no other case has as much of all three. */
export type Outermost = { readonly id: string; readonly points: Readonly<Record<Factor, number>> };

/** What carries the high end of the band farther up, because too few cases tell where it lies. */
export type Reach = {
  /** What fewer cases than this had is rare. */
  readonly few: number;
  readonly rare: readonly Rare[];
  readonly outermost: readonly Outermost[];
  /** The most points that the high end moves for all of it. */
  readonly most: number;
};

/** A hundred points multiply the typical figure by ten; thirty about double it. */
export const POINTS_PER_TENFOLD = 100;
/** Of list options after the largest, one part in this many counts, rounded down. */
export const FURTHER_PART = 4;
/** A band whose lower end would be this many pounds or fewer starts at nothing. */
export const NOTHING_UNDER = 100;

export type Nothing = 'likely' | 'possible' | 'unlikely';
export type NothingCounts = { readonly nothing: number; readonly of: number };

/** Goes up when the sum needs something that older scorecards lack. */
export const SCORECARD_FORMAT = 2 as const;

/** Everything the sum needs, as plain JSON. */
export type Scorecard = {
  readonly version: typeof SCORECARD_FORMAT;
  /** Month of the pounds it speaks in. */
  readonly pricesAt: string;
  /** How many cases set the points. */
  readonly fittedOn: number;
  /** Points every claim starts from: 100 stand for £10, 200 for £100. */
  readonly base: number;
  /** No sum counts for more than this: what the largest award stands for. */
  readonly ceiling: number;
  readonly lines: readonly Line[];
  readonly combinations: readonly Combination[];
  readonly presumptions: readonly Presumption[];
  readonly unknown: Readonly<Record<ScoredQuestionId, Unknown>>;
  /** Points from the typical figure down to the low one and up to the high one. */
  readonly width: { readonly below: number; readonly above: number };
  readonly reach: Reach;
  readonly nothing: {
    /** Nothing is likely at this many points or fewer, the base included. */
    readonly likelyTo: number;
    /**
     * Nothing is possible while the low end is no higher than this many points: the smallest award that a case gave.
     * Below it the only thing that was ever decided is nothing.
     */
    readonly possibleTo: number;
    /** Of the cases that fell in each class when left out, how many ended with nothing. */
    readonly counts: Readonly<Record<Nothing, NothingCounts>>;
  };
  /** The most points each factor can reach. */
  readonly most: Readonly<Record<Factor, number>>;
};

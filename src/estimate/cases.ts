import type { Answers } from '../questions/answers.ts';
import type { Kind } from './kinds.ts';

export type Basis = 'judgment' | 'settlement' | 'scheme';

/** A decided case as it is recorded: the answers its claimant would have given, and what was paid. */
export type DecidedCase = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** What it was about, in a few plain words. */
  readonly plain: string;
  readonly decided: string;
  /** The kind of wrong. */
  readonly kind: Kind;
  /** The kind of person or body that was claimed against. */
  readonly defendant: string;
  readonly basis: Basis;
  /** For non-material harm alone, in the money of the decision's date; null where no sum per person is known. */
  readonly award: number | null;
  readonly currency: 'GBP' | 'EUR';
  readonly calibrates: boolean;
  /** The version of the method from which it sets anything; null while it only tests, or where it never calibrates. */
  readonly usedFrom: number | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
  readonly answers: Answers;
};

/** A case that can be set beside a person's answers. */
export type ComparableCase = Omit<
  DecidedCase,
  'award' | 'currency' | 'confidence' | 'defendant' | 'usedFrom'
> & {
  readonly award: number;
  /** The award in pounds of the scorecard's month. */
  readonly awardToday: number;
};

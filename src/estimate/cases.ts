import type { Answers } from '../questions/answers.ts';

export type Basis = 'judgment' | 'settlement' | 'scheme' | 'ombudsman';

/** A decided case as it is recorded: the answers its claimant would have given, and what was paid. */
export type DecidedCase = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly decided: string;
  readonly basis: Basis;
  /** For non-material harm alone, in the money of the decision's date; null where no sum per person is known. */
  readonly award: number | null;
  readonly currency: 'GBP' | 'EUR';
  readonly calibrates: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
  readonly answers: Answers;
};

/** A case that can be set beside a person's answers. */
export type ComparableCase = Omit<DecidedCase, 'award' | 'currency' | 'confidence'> & {
  readonly award: number;
  /** The award in pounds of the scorecard's month. */
  readonly awardToday: number;
};

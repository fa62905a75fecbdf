import type { Change, UkNation } from '../claim/law.ts';

/** Which breaches a change in the law touches; what is left out does not matter. */
export type Touches = {
  readonly nations?: readonly UkNation[] | undefined;
  readonly responsible?: readonly string[] | undefined;
  readonly organisations?: readonly string[] | undefined;
  /** Only breaches in which somebody like this got the information, as the questions have it. */
  readonly recipients?: readonly string[] | undefined;
  /** Only breaches that began before this day, or on it or later. */
  readonly before?: string | undefined;
  readonly from?: string | undefined;
};

/** A change of content/law/; one that touches no breach is told on its own page alone. */
export type LawChange = Change & { readonly touches?: Touches | undefined };

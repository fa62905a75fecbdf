import type { Card, Range } from '../estimate/scorecard.ts';
import { addUp } from '../estimate/total.ts';
import type { Observed } from './observed.ts';
import type { Scale } from './scale.ts';

/** What the points come to for a case, its mark with them, in points. No person's sum has the mark. */
export function sumsOf(
  { answers, settledWithPress }: Observed,
  card: Card,
  { base, pressMark }: Scale,
): Range {
  return addUp(answers, { ...card, base: base + (settledWithPress ? pressMark : 0) }).sums;
}

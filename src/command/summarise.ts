import type { Estimate } from '../estimate/estimate.ts';

/** The part of an estimate that the command line prints. */
export function summarise(estimate: Estimate): Record<string, unknown> {
  if (estimate.kind === 'not-covered') return { kind: estimate.kind, reasons: estimate.reasons };
  if (estimate.kind !== 'band') return { ...estimate };
  const { kind, low, typical, high, pricesAt, scores, nothing, comparable, withLoss } = estimate;
  const { nearest, ladder, notes } = estimate;
  return {
    kind,
    low,
    typical,
    high,
    pricesAt,
    scores,
    nothing,
    comparable: comparable.map(({ id }) => id),
    nearest,
    ladder,
    notes,
    ...(withLoss ? { withLoss } : {}),
  };
}

import { type Estimate, estimate } from '../estimate/estimate.ts';
import type { Estimator } from './estimate.ts';
import { LINK } from './link.ts';
import { readLinkEnd } from './linked-place.ts';

/** What the answers in a pasted link come to; `whole` is whether the link was all there. Nothing of it is kept. */
export type LinkedEstimate =
  | { readonly kind: 'no-link' }
  | { readonly kind: 'read'; readonly whole: boolean; readonly estimate: Estimate };

export function estimateInLink(link: string, { scorecard, cases }: Estimator): LinkedEstimate {
  const at = link.indexOf(LINK);
  const { reading } = readLinkEnd(at === -1 ? link : link.slice(at + LINK.length));
  if (reading.kind !== 'read') return { kind: 'no-link' };
  return { kind: 'read', whole: reading.whole, estimate: estimate(reading.answers, scorecard, cases) };
}

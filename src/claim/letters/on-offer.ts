import { mayWriteAClaim } from '../claim-steps.ts';
import { isClaimable, type Situation } from '../situation.ts';
import type { LetterId } from './letter.ts';

/** The papers that fit the person, in the order in which they are used. None where we cannot say anything. */
export function lettersOnOffer(situation: Situation): readonly LetterId[] {
  if (!isClaimable(situation)) return [];
  const papers: readonly LetterId[] = ['access-request', 'complaint', 'evidence-checklist', 'diary-sheet'];
  return mayWriteAClaim(situation) ? [...papers, 'letter-of-claim'] : papers;
}

import { atom } from 'nanostores';
import type { Estimate } from '../estimate/estimate.ts';
import { $estimate } from './estimate.ts';
import { goTo } from './place.ts';

/** The question that is being changed from the result, and what the result was before. */
export const $changedFrom = atom<{ readonly question: string; readonly before: Estimate } | null>(null);

export function changeFromResult(question: string): void {
  const before = $estimate.get();
  $changedFrom.set(before && { question, before });
  goTo(question, true, 'result');
}

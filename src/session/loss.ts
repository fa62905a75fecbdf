import { type Heads, headsOf, lossOf } from '../questions/loss.ts';
import { answer } from './answers.ts';
import { $session, changeSession } from './session.ts';

/** What a sum is made up of, as far as this tab knows. */
export function headsOfSum(loss: unknown, known: readonly string[]): Heads {
  return headsOf(loss, $session.get().heads, known);
}

/** Keeps the heads beside their sum: the answer that is scored, linked and sent is the sum. */
export function sayLoss(heads: Heads): void {
  changeSession({ heads });
  answer('loss', lossOf(heads));
}

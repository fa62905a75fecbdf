import { inFigures } from '../questions/pounds.ts';
import { moneyEach, type Offer } from './offer.ts';
import type { Weighed } from './weigh.ts';

/** What speaks for more, a sentence each, for a letter. Nothing that does not. */
export function reasonsFor(offer: Offer, { of, lower, higher }: Weighed, loss: unknown): readonly string[] {
  const each = moneyEach(offer);
  const lost =
    typeof loss === 'number' && loss > each ? [`I lost ${inFigures(loss)}, which is more than that.`] : [];
  return higher > lower ? [othersGotMore(each, of, higher), ...lost] : lost;
}

function othersGotMore(each: number, of: number, higher: number): string {
  const than = each === 0 ? 'ended with money' : `came to more than ${inFigures(each)} for one person`;
  return `Of ${of} outcomes without a court that are known and most like this, ${higher} ${than}.`;
}

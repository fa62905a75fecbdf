import { inMidSentence } from '../claim/sentence.ts';
import type { Band } from '../estimate/estimate.ts';
import { inFigures, inPounds } from '../questions/pounds.ts';
import { countedNoun } from '../remedies/in-words.ts';
import type { Counted } from '../remedies/without-court.ts';
import { outside } from './what-was-met.ts';

/** A figure with what it is above it and what it rests on below. */
export type Figure = { readonly label: string; readonly sum: string; readonly restsOn: readonly string[] };

const SIDES = {
  organisation: 'Without a court, by asking',
  ombudsman: 'Without a court, by an ombudsman',
} as const;

/**
 * What was paid without a court: the middle half where it may be said, else the least and the most. Never a court’s sum.
 * The count is left out where it `isSaid` just above.
 */
export function withoutCourtFigure(counted: Counted, isSaid = false): Figure {
  const { of, nothing, from, to, middle, few, side } = counted;
  const label = SIDES[side];
  const noun = countedNoun(counted);
  if (of === 0 || from === null || to === null)
    return { label, sum: 'Not known', restsOn: ['We know of nothing like this.'] };
  const ended = nothing === 0 ? 'none' : nothing === of ? 'all' : `${nothing}`;
  const count = isSaid ? [] : [`We know of ${of} ${noun}; ${ended} ended with no money.`];
  const scarce = few ? ['That is few to go by.'] : [];
  if (to === 0) return { label, sum: 'Nothing', restsOn: [...count, ...scarce] };
  if (middle?.[1] === 0)
    return { label, sum: 'Nothing', restsOn: [...count, `The most was ${inFigures(to)}.`] };
  if (middle) {
    return {
      label,
      sum: `${inFigures(middle[0])} to ${inFigures(middle[1])}`,
      restsOn: ['At least half of them lie there.', ...count],
    };
  }
  const sum = of === 1 || from === to ? inFigures(to) : `${inFigures(from)} to ${inFigures(to)}`;
  return { label, sum, restsOn: [...(of > 1 ? ['The least and the most.'] : []), ...count, ...scarce] };
}

type Ranged = Pick<Band, 'low' | 'typical' | 'high' | 'notes' | 'nearest' | 'withLoss'>;

/** What courts gave. Where harm was not said there is no middle figure. */
export function courtFigure(band: Ranged): Figure {
  const { low, typical, high, notes, withLoss } = band;
  const middle = notes.includes('harm-not-said')
    ? 'You did not say how bad it was, so there is no middle figure.'
    : `The middle is about ${inPounds(typical)}.`;
  return {
    label: 'If a court found the law was broken',
    sum: high === 0 ? 'Nothing' : `${inFigures(low)} to ${inFigures(high)}`,
    restsOn: [
      high === 0 ? '' : middle,
      notes.includes('no-court-has-valued-a-mass-hack')
        ? `No UK court has put a sum on a mass hack${votesInWords(band)}.`
        : '',
      withLoss && withLoss.low > low
        ? `With the money you lost: ${inFigures(withLoss.low)} to ${inFigures(withLoss.high)}.`
        : '',
      notes.includes('each-has-a-claim') ? 'It is for one person: each of you has a claim of your own.' : '',
    ].filter(Boolean),
  };
}

/** The nearest cases, none of them a hack, where most of them lie outside the range. */
function votesInWords(band: Ranged): string {
  const votes = outside(band);
  return votes ? `, and ${inMidSentence(votes)}` : '';
}

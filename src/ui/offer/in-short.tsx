import { useStore } from '@nanostores/preact';
import { inWords } from '../../calendar/day.ts';
import { nationOf } from '../../claim/circumstances.ts';
import type { Law } from '../../claim/law.ts';
import type { Nothing } from '../../estimate/scorecard.ts';
import { moneyEach, type Offer } from '../../offer/offer.ts';
import type { Weighed } from '../../offer/weigh.ts';
import { inFigures, inPounds } from '../../questions/pounds.ts';
import { waysThroughCourt } from '../../result/after-costs.ts';
import { $answers } from '../../session/answers.ts';
import { $estimate } from '../../session/estimate.ts';
import { $whereAndWhom } from '../../session/without-court.ts';

type Props = { readonly weighed: Weighed; readonly offer: Offer; readonly law: Law };

/** The few figures that matter, one under another. */
export function InShort({ weighed, offer, law }: Props) {
  const court = useCourt(weighed, law);
  return (
    <dl class="said in-short">
      <Line name={(offer.people ?? 1) > 1 ? 'Offered, each' : 'Offered'} words={offerLine(offer)} />
      <Line name="What others got" words={othersLine(offer, weighed)} />
      {court && <Line name="From a court, if you win, after costs" words={court.reach} />}
      {court && <Line name="That a court gives nothing" words={court.nothing} />}
      <Line name="Last safe day to claim" words={dayLine(weighed)} />
    </dl>
  );
}

function Line({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function offerLine(offer: Offer): string {
  return offer.form === 'money' ? inFigures(moneyEach(offer)) : 'no money';
}

function othersLine(offer: Offer, { of, lower, higher }: Weighed): string {
  if (of === 0) return 'nothing like it is known';
  if (moneyEach(offer) === 0) return `${of - higher} of ${of} no money, ${higher} some`;
  return `of ${of}: ${lower} less, ${higher} more`;
}

function dayLine({ claim: { time, lastSafeDay } }: Weighed): string {
  if (time === 'out-of-time') return 'gone, by our count';
  if (time === 'not-covered') return 'not for us to say';
  return lastSafeDay ? inWords(lastSafeDay) : 'not known';
}

const NOTHING_IN_SHORT: Readonly<Record<Nothing, string>> = {
  likely: 'may well be',
  possible: 'is possible',
  unlikely: 'is unlikely, if the law was broken',
};

/** Undefined where there is no range, and where a court is out of reach. */
function useCourt({ claim: { time } }: Weighed, law: Law) {
  const estimate = useStore($estimate);
  const answers = useStore($answers);
  const where = useStore($whereAndWhom);
  if (estimate?.kind !== 'band' || time === 'out-of-time' || time === 'not-covered') return undefined;
  const reaches = waysThroughCourt(estimate, nationOf(where), answers, law).flatMap(
    (way) => way.reaches ?? [],
  );
  const [least, most] = reaches.length > 0 ? [Math.min(...reaches), Math.max(...reaches)] : [];
  return {
    reach:
      least === undefined || most === undefined ? 'not known' : `${inPounds(least)} to ${inFigures(most)}`,
    nothing: NOTHING_IN_SHORT[estimate.nothing],
  };
}

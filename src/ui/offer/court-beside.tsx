import { useStore } from '@nanostores/preact';
import { nationOf } from '../../claim/circumstances.ts';
import type { Law } from '../../claim/law.ts';
import { moneyEach, type Offer } from '../../offer/offer.ts';
import type { Weighed } from '../../offer/weigh.ts';
import { inFigures } from '../../questions/pounds.ts';
import { countedInWords } from '../../remedies/in-words.ts';
import { waysThroughCourt } from '../../result/after-costs.ts';
import { $answers } from '../../session/answers.ts';
import { $estimate } from '../../session/estimate.ts';
import { $fromOrganisations, $whereAndWhom } from '../../session/without-court.ts';
import { bandInWords, groupInWords, NOTHING_IN_WORDS } from '../words.ts';
import { whatIsOffered } from './offer-words.ts';

type Props = {
  readonly base: string;
  readonly weighed: Weighed;
  readonly offer: Offer;
  readonly law: Law;
};

/** The court’s range after costs, and the chance of nothing, by each way to an end. */
export function CourtBeside({ base, weighed, offer, law }: Props) {
  const estimate = useStore($estimate);
  const answers = useStore($answers);
  const where = useStore($whereAndWhom);
  const { time } = weighed.claim;
  if (time === 'out-of-time' || time === 'not-covered') return null;
  return (
    <section aria-labelledby="offer-court">
      <h2 id="offer-court">Beside each way to an end</h2>
      <h3>Say yes</h3>
      <p>{yesInWords(offer)}</p>
      <h3>Ask them for more</h3>
      <AskedFor />
      {estimate?.kind === 'band' ? (
        <>
          <h3>Go to court</h3>
          <p>
            {bandInWords(estimate)}. That is in the pounds of today, where a court found the law broken. Most
            people never get that far.
          </p>
          <p>
            <strong>{NOTHING_IN_WORDS[estimate.nothing].title}.</strong>{' '}
            {groupInWords(estimate.nothingCounts)} Whoever loses gets nothing by any of these ways.
          </p>
          {waysThroughCourt(estimate, nationOf(where), answers, law).map(
            ({ kind, title, kept, couldLose }) => (
              <div key={kind} class="way">
                <h4>{title}</h4>
                <p>{kept}</p>
                <p class="hint">What you could lose: {couldLose}</p>
              </div>
            ),
          )}
        </>
      ) : (
        <NoRange kind={estimate?.kind} base={base} />
      )}
    </section>
  );
}

/** How often asking ended with nothing, where organisations were counted. */
function AskedFor() {
  const counted = useStore($fromOrganisations);
  if (!counted || counted.of === 0)
    return <p>They may say no, and we know of nothing like this that ended by asking.</p>;
  return <p>They may say no. {countedInWords(counted).join(' ')}</p>;
}

function yesInWords(offer: Offer): string {
  if (offer.form === 'nothing') return 'There is nothing to say yes to.';
  const people = offer.people ?? 1;
  if (offer.form === 'money') {
    const share = people > 1 ? ` (${inFigures(moneyEach(offer))} each)` : '';
    return `${whatIsOffered(offer)}${share}, with no court and no lawyer’s share. If it settles your claim, it is the end of it.`;
  }
  return 'You get the use of it, and no money.';
}

function NoRange({ kind, base }: { readonly kind: string | undefined; readonly base: string }) {
  return (
    <>
      <h3>Go to court</h3>
      <p>
        {kind === 'not-covered' || kind === 'too-little'
          ? 'We have no court’s range for what you told us.'
          : 'To see a court’s range after costs, and the chance of nothing, we need a few more answers.'}
      </p>
      <p>
        <a href={`${base}estimate/`}>
          {kind === 'not-covered' || kind === 'too-little' ? 'See why' : 'Answer the questions'}
        </a>{' '}
        and come back here. Your offer stays in this tab.
      </p>
    </>
  );
}

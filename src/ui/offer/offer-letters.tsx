import { useStore } from '@nanostores/preact';
import type { Law } from '../../claim/law.ts';
import type { LetterId } from '../../claim/letters/letter.ts';
import type { Offer } from '../../offer/offer.ts';
import { reasonsFor } from '../../offer/reasons.ts';
import type { Weighed } from '../../offer/weigh.ts';
import { $answers } from '../../session/answers.ts';
import { $organisation } from '../../session/breach.ts';
import { today } from '../../session/claim.ts';
import { $whereAndWhom } from '../../session/without-court.ts';
import { LetterList } from '../claim/letter-list.tsx';
import { shareInWords, whatIsOffered } from './offer-words.ts';

type Props = { readonly weighed: Weighed; readonly offer: Offer; readonly law: Law };

/** A reply of each kind, none before another but for the one that binds nobody. */
const REPLIES: readonly LetterId[] = ['answer-to-offer', 'offer-more', 'offer-yes', 'offer-no'];

const NOTHING_TO_TAKE: readonly LetterId[] = ['offer-more'];

export function OfferLetters({ weighed, offer, law }: Props) {
  const circumstances = useStore($whereAndWhom);
  const answers = useStore($answers);
  const organisation = useStore($organisation);
  const replies = offer.form === 'nothing' ? NOTHING_TO_TAKE : REPLIES;
  const share = shareInWords(offer);
  const facts = {
    circumstances,
    answers,
    organisation,
    law,
    today: today(),
    offer: {
      what: whatIsOffered(offer),
      isMoney: offer.form === 'money',
      people: offer.people ?? 1,
      ...(share !== undefined && { each: share }),
      reasons: reasonsFor(offer, weighed, answers.loss),
    },
  };

  return (
    <section aria-labelledby="offer-letters" class="letters-part">
      <h2 id="offer-letters">Letters, already begun</h2>
      <p>
        They are filled in on this device. Change whatever is not true. What you type is kept in this page
        alone.
        {(offer.people ?? 1) > 1 && ' One letter is for all of you.'}
      </p>
      <LetterList letters={replies} given={() => ({ fits: true, time: weighed.claim.time, facts })} />
    </section>
  );
}

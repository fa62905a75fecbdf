import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Law } from '../../claim/law.ts';
import { LETTER_TITLES, type LetterId } from '../../claim/letters/letter.ts';
import type { Offer } from '../../offer/offer.ts';
import { reasonsFor } from '../../offer/reasons.ts';
import type { Weighed } from '../../offer/weigh.ts';
import { $answers } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { today } from '../../session/claim.ts';
import { $drafts, setOpen } from '../../session/letters.ts';
import { $whereAndWhom } from '../../session/without-court.ts';
import { OnDemand } from '../on-demand.tsx';
import { shareInWords, whatIsOffered } from './offer-words.ts';

type Props = { readonly weighed: Weighed; readonly offer: Offer; readonly law: Law };

/** A reply of each kind, none before another but for the one that binds nobody. */
const REPLIES: readonly LetterId[] = ['answer-to-offer', 'offer-more', 'offer-yes', 'offer-no'];

const NOTHING_TO_TAKE: readonly LetterId[] = ['offer-more'];

export function OfferLetters({ weighed, offer, law }: Props) {
  const circumstances = useStore($whereAndWhom);
  const answers = useStore($answers);
  const organisation = useStore($breach)?.organisation;
  const { open } = useStore($drafts);
  /** Opened once; a closed one keeps its place in the page. */
  const [seen, setSeen] = useState<readonly LetterId[]>(open);
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

  function toggle(id: LetterId) {
    setSeen([...seen, id]);
    setOpen(id, !open.includes(id));
  }

  return (
    <section aria-labelledby="offer-letters" class="letters-part">
      <h2 id="offer-letters">Letters, already begun</h2>
      <p>
        They are filled in on this device. Change whatever is not true. What you type is kept in this page
        alone.
        {(offer.people ?? 1) > 1 && ' One letter is for all of you.'}
      </p>
      <ul class="letters">
        {replies.map((id) => (
          <li key={id}>
            <h3>
              <button
                type="button"
                class="link"
                aria-expanded={open.includes(id)}
                aria-controls={`${id}-paper`}
                onClick={() => toggle(id)}
              >
                {LETTER_TITLES[id]}
              </button>
            </h3>
            <div id={`${id}-paper`} hidden={!open.includes(id)}>
              {seen.includes(id) && (
                <OnDemand
                  load={() => import('../claim/letter-editor.tsx').then(({ LetterEditor }) => LetterEditor)}
                  given={{ id, fits: true, time: weighed.claim.time, facts }}
                  what="this letter"
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

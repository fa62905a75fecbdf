import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { inWords } from '../../calendar/day.ts';
import { pointOf } from '../../claim/sentence.ts';
import { ALWAYS, END_SENTENCES } from '../../offer/sentences.ts';
import type { Weighed } from '../../offer/weigh.ts';
import { SIDE_IN_WORDS } from '../../remedies/in-words.ts';
import { $answers } from '../../session/answers.ts';
import { $law } from '../../session/claim.ts';
import { $offer, $weighed } from '../../session/offer.ts';
import { Points } from '../claim/points.tsx';
import { NearestOutcomes } from '../nearest-outcomes.tsx';
import { CourtBeside } from './court-beside.tsx';
import { InShort } from './in-short.tsx';
import { JoiningPart } from './joining-part.tsx';
import { OfferLetters } from './offer-letters.tsx';
import { againstInWords, besideInWords, offeredInWords, warningPoint } from './offer-words.ts';
import { Several } from './several.tsx';

type Props = {
  readonly base: string;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onChange: () => void;
  readonly onDelete: () => void;
};

/** What is known about the offer, the first things first. It says neither yes nor no. */
export function OfferAnswer({ base, heading, onChange, onDelete }: Props) {
  const offer = useStore($offer);
  const weighed = useStore($weighed);
  const law = useStore($law);
  const { loss } = useStore($answers);
  if (!offer || !weighed || !law) return null;
  const { beside, other, ends, warnings } = weighed;
  const [always, ...more] = ALWAYS.map((id) => pointOf(law, id));
  const endPoints = ends.map((end) => pointOf(law, END_SENTENCES[end]));
  const points = warnings.map((id) => warningPoint(id, offer, weighed, loss, law));

  return (
    <article class="offer-answer">
      <h1 tabIndex={-1} ref={heading}>
        {againstInWords(weighed.against, beside)}
      </h1>
      <p class="lead">
        {offeredInWords(offer)} {besideInWords(beside, weighed, offer)}
      </p>
      <InShort weighed={weighed} offer={offer} law={law} />
      {offer.form !== 'money' && offer.form !== 'nothing' && (
        <p>We count it as no money, for you and for the others.</p>
      )}
      <p>
        These are the outcomes that we found, in the pounds of their day. They are no fair sample, and say
        nothing of what yours is worth. Both a yes and a no can be right. That is for you to say.
      </p>
      <p>
        <button type="button" class="link" onClick={onChange}>
          Change what I said
        </button>{' '}
        <button type="button" class="link" onClick={onDelete}>
          Delete all that I said
        </button>
      </p>
      <section aria-labelledby="offer-warnings">
        <h2 id="offer-warnings">Before you answer</h2>
        <Points points={points.slice(0, FIRST)} />
        {points.length > FIRST && (
          <details>
            <summary>
              {points.length === FIRST + 1
                ? 'One more thing to know'
                : `${points.length - FIRST} more things to know`}
            </summary>
            <Points points={points.slice(FIRST)} />
          </details>
        )}
      </section>
      {ends.length > 0 && (
        <section aria-labelledby="offer-ends">
          <h2 id="offer-ends">What signing would end</h2>
          <p>It depends on the words you sign. If they settle all claims, it would end these:</p>
          <ul>
            {endPoints.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
          <details>
            <summary>What each of them means</summary>
            <Points points={endPoints} />
          </details>
        </section>
      )}
      <OfferLetters weighed={weighed} offer={offer} law={law} />
      <CourtBeside base={base} weighed={weighed} offer={offer} law={law} />
      <section aria-labelledby="offer-others">
        <h2 id="offer-others">More of what others got</h2>
        {beside.other && other && (
          <>
            <h3>{SIDE_IN_WORDS[beside.other.side]}</h3>
            {!beside.other.forAll && <p>Only some such bodies have an ombudsman.</p>}
            <p>{besideInWords(beside.other, other, offer)}</p>
          </>
        )}
        <NearestOutcomes counted={beside} base={base} />
        <p>
          <a href={`${base}without-a-court/`}>Every outcome without a court that we know of</a>
        </p>
      </section>
      <section aria-labelledby="offer-time">
        <h2 id="offer-time">How long you can think</h2>
        {offer.until && (
          <p>They ask for an answer by {inWords(offer.until)}. That is their date, not the law’s.</p>
        )}
        <SafeDay {...weighed} />
        {always && <Points points={[always]} />}
      </section>
      <JoiningPart weighed={weighed} base={base} />
      {(offer.people ?? 1) > 1 && <Several offer={offer} law={law} base={base} />}
      <section aria-labelledby="offer-more-law">
        <h2 id="offer-more-law">Two more things people ask</h2>
        <Points points={more} />
      </section>
    </article>
  );
}

/** So many stand open; a long list hides the first. */
const FIRST = 3;

function SafeDay({ claim: { time, lastSafeDay } }: Weighed) {
  if (time === 'out-of-time' || time === 'not-covered') return null;
  if (!lastSafeDay) return <p>When it happened decides how long you have for a claim. You did not say.</p>;
  return (
    <p>
      The last safe day to start a claim is {inWords(lastSafeDay)}, counted from the earliest day it can have
      happened. While you think or talk, that day does not move.
    </p>
  );
}

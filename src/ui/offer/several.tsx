import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { type Circumstances, nationOf } from '../../claim/circumstances.ts';
import type { Law } from '../../claim/law.ts';
import { say } from '../../claim/sentence.ts';
import type { Estimate } from '../../estimate/estimate.ts';
import { moneyEach, type Offer } from '../../offer/offer.ts';
import { inFigures } from '../../questions/pounds.ts';
import { $estimate, $estimator, loadEstimator } from '../../session/estimate.ts';
import { estimateInLink, type LinkedEstimate } from '../../session/linked-estimate.ts';
import { $whereAndWhom } from '../../session/without-court.ts';
import { bandInWords } from '../words.ts';

type Props = { readonly offer: Offer; readonly law: Law; readonly base: string };

/** Each person’s own range. What is pasted is read here, and kept and sent nowhere. */
export function Several({ offer, law, base }: Props) {
  const where = useStore($whereAndWhom);
  const mine = useStore($estimate);
  const estimator = useStore($estimator);
  const [pasted, setPasted] = useState('');
  const [failed, setFailed] = useState(false);
  const links = pasted.split(/\s+/).filter((text) => text !== '');

  useEffect(() => {
    loadEstimator(base).catch(() => setFailed(true));
  }, [base]);

  return (
    <section aria-labelledby="offer-several">
      <h2 id="offer-several">Each of you</h2>
      <p>
        The harm is each person’s own, so a fair share may not be an equal one. Shared alike, it is{' '}
        {inFigures(moneyEach(offer))} each.
      </p>
      <p>Is one of you a child? {say(law, approvalOf(where))}</p>
      <p>
        To see each person’s range, let each answer on their own device and make a link to their answers.
        Paste the links here, one on a line. They are read on this page, and kept nowhere.
      </p>
      <label for="offer-links">Links to the others’ answers</label>
      <textarea
        id="offer-links"
        class="field"
        rows={3}
        autocomplete="off"
        spellcheck={false}
        value={pasted}
        onInput={(event) => setPasted(event.currentTarget.value)}
      />
      {failed && (
        <p class="notice">We could not load the cases, so no range can be shown. Load this page again.</p>
      )}
      {estimator && (
        <ol class="people" aria-live="polite">
          <li>You: {mine ? rangeOf(mine) : ''}</li>
          {links.map((link, place) => (
            <li key={`${place} ${link}`}>{inLink(estimateInLink(link, estimator))}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Who must agree to what a child is paid, in the law’s own words. */
function approvalOf(where: Circumstances): string {
  return nationOf(where) === 'scotland' ? 'who-may-agree-scotland' : 'court-must-approve';
}

function inLink(linked: LinkedEstimate): string {
  if (linked.kind === 'no-link') return 'This is no link to answers.';
  const range = rangeOf(linked.estimate);
  return linked.whole ? range : `The link was cut, so this may be wrong. ${range}`;
}

function rangeOf(found: Estimate): string {
  if (found.kind === 'band') return `${bandInWords(found)}.`;
  return found.kind === 'incomplete' ? 'Some questions have no answer yet.' : 'We have no range for this.';
}

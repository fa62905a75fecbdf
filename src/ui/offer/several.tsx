import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { estimate } from '../../estimate/estimate.ts';
import { moneyEach, type Offer } from '../../offer/offer.ts';
import type { Answers } from '../../questions/answers.ts';
import { readLink } from '../../questions/link.ts';
import { inFigures } from '../../questions/pounds.ts';
import { $answers } from '../../session/answers.ts';
import { $estimator, type Estimator, loadEstimator } from '../../session/estimate.ts';
import { LINK } from '../../session/link.ts';
import { bandInWords } from '../words.ts';

type Props = { readonly offer: Offer; readonly base: string };

/** Each person’s own range. What is pasted is read here, and kept and sent nowhere. */
export function Several({ offer, base }: Props) {
  const mine = useStore($answers);
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
        {inFigures(moneyEach(offer))} each. A child’s share needs the same care as any child’s money.
      </p>
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
          <li>You: {rangeOf(mine, estimator)}</li>
          {links.map((link, place) => (
            <li key={`${place} ${link}`}>{inLink(link, estimator)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

function inLink(link: string, estimator: Estimator): string {
  const reading = readLink(link.slice(link.indexOf(LINK) === -1 ? 0 : link.indexOf(LINK) + LINK.length));
  if (reading.kind !== 'read') return 'This is no link to answers.';
  const range = rangeOf(reading.answers, estimator);
  return reading.whole ? range : `The link was cut, so this may be wrong. ${range}`;
}

function rangeOf(answers: Answers, { scorecard, cases }: Estimator): string {
  const found = estimate(answers, scorecard, cases);
  if (found.kind === 'band') return `${bandInWords(found)}.`;
  return found.kind === 'incomplete' ? 'Some questions have no answer yet.' : 'We have no range for this.';
}

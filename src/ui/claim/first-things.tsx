import { useStore } from '@nanostores/preact';
import type { Claim } from '../../claim/claim.ts';
import type { End } from '../../claim/claim-places.ts';
import { inMidSentence } from '../../claim/sentence.ts';
import { CLAIM } from '../../questions/journey.ts';
import { $timeFirst } from '../../session/claim-so-far.ts';
import { goTo } from '../../session/place.ts';

type Props = { readonly found: Claim; readonly here: End };

/** What comes before any letter or sum: safety, and that the time may be over. Each leads to the page that says all of it. */
export function FirstThings({ found, here }: Props) {
  const time = useStore($timeFirst);
  const [first] = found.steps;
  return (
    <>
      {first?.id === 'safety' && here !== 'do-now' && (
        <p class="safe-first">
          <button type="button" class="link" onClick={() => goTo(`${CLAIM}do-now`)}>
            First: {inMidSentence(first.title)}
          </button>
        </p>
      )}
      {time && (
        <p class="safe-first">
          <button type="button" class="link" onClick={() => goTo(`${CLAIM}time`)}>
            {time.title}
          </button>
        </p>
      )}
    </>
  );
}

import { useStore } from '@nanostores/preact';
import { limitHeadline } from '../../result/limit-headline.ts';
import { $claimIsAnswered, openClaim } from '../../session/claim-journey.ts';
import { $claimSoFar, $timeFirst } from '../../session/claim-so-far.ts';

/** The way to the pages about a claim; once they are answered, what they say of time. */
export function ClaimWay() {
  const isAnswered = useStore($claimIsAnswered);
  const claim = useStore($claimSoFar);
  // Where the time heads the page it is not said again.
  const isSaid = useStore($timeFirst) !== undefined;
  return (
    <section class="claim-way" aria-label="Your claim">
      {isAnswered && !isSaid && claim && claim.limits.kind !== 'not-covered' && (
        <p class="lead">{limitHeadline(claim.limits).title}.</p>
      )}
      <p class="actions">
        <button type="button" class="button quiet" onClick={openClaim}>
          Can I still claim, and how?
        </button>
      </p>
    </section>
  );
}

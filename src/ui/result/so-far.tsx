import { useStore } from '@nanostores/preact';
import { safeDayInWords } from '../../result/time-first.ts';
import { $breach } from '../../session/breach.ts';
import { $claimSoFar } from '../../session/claim-so-far.ts';

/** What this very breach has paid, and the day to work to, as soon as the person or a story has given one. */
export function SoFar() {
  const breach = useStore($breach);
  const claim = useStore($claimSoFar);
  const day = claim ? safeDayInWords(claim, claim.lastSafeDay) : undefined;
  if (!breach?.paid && !day) return null;
  return (
    <dl class="so-far">
      {breach?.paid && (
        <div>
          <dt>
            <a href={breach.post}>{breach.organisation}</a>
          </dt>
          <dd>
            {breach.paid} {breach.state}
          </dd>
        </div>
      )}
      {day && (
        <div class={claim?.time === 'soon' ? 'soon' : undefined}>
          <dt>Time</dt>
          <dd>
            <strong>{day}</strong>.
          </dd>
        </div>
      )}
    </dl>
  );
}

import { useStore } from '@nanostores/preact';
import { inWords } from '../../calendar/dates.ts';
import type { Joining } from '../../offer/joining.ts';
import type { Weighed } from '../../offer/weigh.ts';
import { inFigures } from '../../questions/pounds.ts';
import { $breach, $breachFault } from '../../session/breach.ts';
import { $storyMoney, type Payment } from '../../session/offer.ts';

type Props = { readonly weighed: Weighed; readonly base: string };

const KINDS: Readonly<Record<Joining['kind'], string>> = {
  'group-claim': 'A group claim',
  scheme: 'A scheme to apply to',
};
const PAID: Readonly<Record<Payment['kind'], string>> = {
  award: 'A court awarded',
  settlement: 'A settlement paid',
  scheme: 'A scheme pays',
  offer: 'People were offered',
};

/** What can be joined over this breach, and what was paid over it; where to look where no story of ours is about it. */
export function JoiningPart({ weighed: { joining }, base }: Props) {
  const breach = useStore($breach);
  const fault = useStore($breachFault);
  const money = useStore($storyMoney);
  return (
    <section aria-labelledby="offer-joining">
      <h2 id="offer-joining">Others hit by the same breach</h2>
      {fault && <p>We could not load the story you chose. Press “Change what I said” and try again.</p>}
      {!breach && !fault && (
        <p>
          You chose none of the breaches that we have a story on.{' '}
          <a href={`${base}register/`}>Our register</a> names each, with the claims that can be joined.
        </p>
      )}
      {breach && !money && (
        <p>We could not load what our story says of group claims. Load this page again.</p>
      )}
      {breach && money && joining.length === 0 && (
        <p>
          We know of no group claim or scheme that you can join over this one. See{' '}
          <a href={breach.post}>our story</a>.
        </p>
      )}
      {joining.map(({ kind, by, until, asks, costs, url }) => (
        <div key={`${kind} ${by}`} class="point">
          <h3>{KINDS[kind]}</h3>
          <p>
            By <a href={url}>{by}</a>.{' '}
            {until ? `Join by ${inWords(until)}.` : 'No last day to join is given.'} It asks for: {asks}. What
            it takes: {costs}. To join is not to sue: time runs on until a court has your claim.
          </p>
        </div>
      ))}
      {money && money.payments.length > 0 && (
        <>
          <h3>What was paid or offered over it</h3>
          <ul>
            {money.payments.map(({ kind, amount, each, date, note }) => (
              <li key={`${kind} ${date} ${note}`}>
                {PAID[kind]}
                {amount !== null && ` ${inFigures(amount)}${each ? ' each' : ''}`}, {inWords(date)}. {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

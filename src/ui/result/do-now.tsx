import { useStore } from '@nanostores/preact';
import type { Link } from '../../claim/next-steps.ts';
import { doNow } from '../../result/do-now.ts';
import { $claimSoFar, $datesAreTheirs } from '../../session/claim-so-far.ts';
import { Phone } from '../claim/places.tsx';

/** One to three steps from the answers given, with the number to ring. */
export function DoNow() {
  const claim = useStore($claimSoFar);
  const dated = useStore($datesAreTheirs);
  if (!claim) return null;
  return (
    <section class="do-now" aria-labelledby="do-now-title">
      <h2 id="do-now-title" tabIndex={-1}>
        What to do now
      </h2>
      <ol class="now">
        {doNow(claim.steps, dated).map(({ id, title, why, link }) => (
          <li key={id} class={id === 'safety' ? 'warns' : undefined}>
            <h3>{title}</h3>
            <p>{why}</p>
            {link && (
              <p class="ring">
                <PlaceNow place={link} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The number where there is one, else the address: one stop for a keyboard. */
function PlaceNow({ place: { text, url, phone } }: { readonly place: Link }) {
  if (!phone) return url ? <a href={url}>{text}</a> : <span>{text}</span>;
  return (
    <>
      {text}: <Phone phone={phone} />
    </>
  );
}

/** The one button of the first screen leads here. */
export function toDoNow(): void {
  const title = document.getElementById('do-now-title');
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
}

import { useStore } from '@nanostores/preact';
import { startAgain } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { goTo } from '../../session/place.ts';

/** Inside another site's page there is no leaving that page, so this does what it can and says what it cannot. */
export function EmbeddedExit({ base }: { readonly base: string }) {
  const breach = useStore($breach);

  function forget() {
    startAgain();
    goTo('start');
  }

  return (
    <>
      <aside class="exit" aria-label="If someone may see this">
        <button type="button" class="exit-button" onClick={forget}>
          Delete my answers
        </button>
      </aside>
      <p class="exit-words">
        We cannot close the page around this one: to leave it, close the tab. If someone near you may be a
        danger, answer{' '}
        <a href={`${base}estimate/${breach ? `#breach=${breach.slug}` : ''}`}>in a tab of its own</a>. There,
        a button leaves at once. Your answers do not go there with you.
      </p>
    </>
  );
}

import { useEffect } from 'preact/hooks';
import { startAgain } from '../stores/answers.ts';

/** A page that anyone might have open. */
const NEUTRAL = 'https://www.bbc.co.uk/weather';
/** Shift this many times leaves at once; a pause of this many milliseconds starts the count again. */
const PRESSES = 3;
const PAUSE = 1500;

/** Clears everything first, then leaves, with this page's place in the history taken by the neutral one. */
function leave(): void {
  startAgain();
  document.body.replaceChildren();
  document.title = 'Weather';
  location.replace(NEUTRAL);
}

export function ExitPage({ base }: { readonly base: string }) {
  useEffect(() => {
    let presses = 0;
    let last = 0;
    const count = (event: KeyboardEvent) => {
      if (event.repeat) return;
      presses = event.key === 'Shift' ? (event.timeStamp - last > PAUSE ? 1 : presses + 1) : 0;
      last = event.timeStamp;
      if (presses === PRESSES) leave();
    };
    addEventListener('keydown', count);
    return () => removeEventListener('keydown', count);
  }, []);

  return (
    <aside class="exit" aria-label="Leave quickly">
      <button type="button" class="exit-button" onClick={leave}>
        Exit this page
      </button>
      <p>
        Or press Shift three times. Your answers are deleted first.{' '}
        <a href={`${base}privacy/`}>What this cannot hide</a>
      </p>
    </aside>
  );
}

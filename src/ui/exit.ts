import { startAgain } from '../session/answers.ts';
import { entriesBehind } from '../session/place.ts';
import { button, element } from './element.ts';

/** A page that anyone might have open. */
const NEUTRAL = 'https://www.bbc.co.uk/weather';
/** Shift this many times leaves at once; a pause of this many milliseconds starts the count again. */
const PRESSES = 3;
const PAUSE = 1500;

/** The longest that going back over the journey may hold up leaving, in milliseconds. */
const LONGEST_BACK = 300;

/**
 * Clears everything first. Then goes back over what the journey put into this tab's history, and leaves from there: the
 * neutral page takes the place of the first, and no question lies behind Back.
 */
function leave(): void {
  startAgain();
  document.body.replaceChildren();
  document.title = 'Weather';
  const go = () => location.replace(NEUTRAL);
  const behind = entriesBehind();
  if (behind === 0) {
    go();
    return;
  }
  addEventListener(
    'popstate',
    (event) => {
      event.stopImmediatePropagation();
      go();
    },
    { capture: true },
  );
  setTimeout(go, LONGEST_BACK);
  history.go(-behind);
}

/** The quick way out, for the top of a page. It can be pressed for as long as it is on the page. */
export function exitFrom(base: string): readonly HTMLElement[] {
  const exit = element(
    'aside',
    { class: 'exit', 'aria-label': 'Leave quickly' },
    button('exit-button', 'Exit this page', leave),
  );
  leaveByKeyboard(exit);
  return [
    exit,
    element(
      'p',
      { class: 'exit-words' },
      '“Exit this page” deletes your answers and opens a weather page. You can also press Shift three times. ',
      element('a', { href: `${base}privacy/` }, 'What this cannot hide'),
    ),
  ];
}

function leaveByKeyboard(exit: HTMLElement): void {
  let presses = 0;
  let last = 0;
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === 'Shift' ? (timeStamp - last > PAUSE ? 1 : presses + 1) : 0;
    last = timeStamp;
    if (presses === PRESSES && exit.isConnected) leave();
  });
}

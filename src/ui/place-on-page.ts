import { entryHere, noteScroll } from '../session/place.ts';

/** How long after the last movement it is remembered, in milliseconds. */
const STILL = 150;
/** A reader who does any of these wants to be where they are. */
const OWN_MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

let waiting: ReturnType<typeof setTimeout> | undefined;
let returning: ResizeObserver | undefined;

/** Remembers how far down the reader is, so that Back and a reload lead there again. */
export function rememberPlaceOnPage(): void {
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => returning || noteScroll(), STILL);
  });
  for (const move of OWN_MOVES) addEventListener(move, stay, { capture: true, passive: true });
}

function stay(): void {
  returning?.disconnect();
  returning = undefined;
}

/** To where the reader was at this entry of the history: as parts of the page come in, until it is as long as it was. */
export function returnToPlaceOnPage(): void {
  clearTimeout(waiting);
  stay();
  const { scroll = 0, height = 0 } = entryHere();
  scrollTo(0, scroll);
  if (scroll === 0) return;
  returning = new ResizeObserver(() => {
    scrollTo(0, scroll);
    if (document.documentElement.scrollHeight >= height) stay();
  });
  returning.observe(document.body);
}

import { fetchPart } from '../fetch-part.ts';
import type { PartName } from '../parts.tsx';

const NAMES: Readonly<Record<PartName, string>> = {
  check: 'the part that keeps your answers',
  claim: 'the next page',
  help: 'the list of help lines',
  result: 'the next page',
};

let drawPart: typeof import('../parts.tsx').drawPart | undefined;

async function fetchDrawing(): Promise<typeof import('../parts.tsx').drawPart> {
  drawPart = (await import('../parts.tsx')).drawPart;
  return drawPart;
}

/** Lets what draws what follows the questions, fetched once, draw one part in a place. Gives back how to end it. */
export function showPart(name: PartName, place: HTMLElement, base: string, then?: () => void): () => void {
  let end: (() => void) | undefined;
  let isLeft = false;
  function show(draw: NonNullable<typeof drawPart>, hadFocus: boolean): void {
    if (isLeft) return;
    end = draw(name, place, base);
    if (hadFocus) focusOn(place);
    then?.();
  }
  if (drawPart) show(drawPart, false);
  else fetchPart({ place, load: fetchDrawing, show, what: NAMES[name] });
  return () => {
    isLeft = true;
    end?.();
  };
}

/** Where the button was pressed that is gone now. */
function focusOn(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus();
}

import { fetchPart } from '../fetch-part.ts';
import type { PartName } from '../parts.tsx';

const NAMES: Readonly<Record<PartName, string>> = {
  check: 'the part that keeps your answers',
  help: 'the list of help lines',
  result: 'the next page',
};

/** Fetches what draws what follows the questions, and lets it draw one part in a place. Gives back how to end it. */
export function showPart(name: PartName, place: HTMLElement, base: string, then?: () => void): () => void {
  let end: (() => void) | undefined;
  let isLeft = false;
  fetchPart({
    place,
    load: () => import('../parts.tsx').then((parts) => parts.drawPart),
    show: (drawPart, hadFocus) => {
      if (isLeft) return;
      end = drawPart(name, place, base);
      if (hadFocus) focusOn(place);
      then?.();
    },
    what: NAMES[name],
  });
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

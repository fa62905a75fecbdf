import { element } from '../element.ts';
import { toHeading } from '../to-heading.ts';
import { showPart } from './parts.ts';
import type { ShownPlace } from './shown-place.ts';

/** Room for a page that is fetched: the result, or one of the claim, which says its own title when it stands. */
export function fetchedPlace(name: 'result' | 'claim', title: string, base: string): ShownPlace {
  const place = element('div');
  const waiting = element('h1', { tabindex: '-1', class: 'waiting' }, 'One moment');
  const root = element('div', {}, waiting, place);
  const leave = showPart(name, place, base, () => {
    // The empty place would count as moved up, though nothing that was seen moves.
    waiting.replaceWith(place);
    toHeading();
  });
  return { root, title, leave };
}

import { element } from '../element.ts';
import { toHeading } from '../to-heading.ts';
import { showPart } from './parts.ts';
import type { ShownPlace } from './shown-place.ts';

/** Room for the result, which is fetched. */
export function resultPlace(base: string): ShownPlace {
  const place = element('div');
  const waiting = element('h1', { tabindex: '-1', class: 'waiting' }, 'One moment');
  const root = element('div', {}, waiting, place);
  const leave = showPart('result', place, base, () => {
    // The empty place would count as moved up, though nothing that was seen moves.
    waiting.replaceWith(place);
    toHeading();
  });
  return { root, title: 'Your result', leave };
}

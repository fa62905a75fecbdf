import { element } from '../element.ts';
import type { ShownPlace } from './shown-place.ts';

/** Where what was fetched is not here yet, with what can be done until then. */
export function waiting(meanwhile: HTMLElement): ShownPlace {
  const title = 'One moment';
  const heading = element('h1', { tabindex: '-1', class: 'waiting' }, title);
  return { root: element('div', {}, heading, meanwhile), title };
}

import { element } from './element.ts';

/** Room for what is on its way, so that nothing below it moves when it comes. */
export function awaited(): HTMLElement {
  return element('div', { class: 'awaited' });
}

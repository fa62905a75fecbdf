import { $kept } from '../session/session.ts';
import { button, element } from './element.ts';

/** Says that the script failed, once, beside whatever is left of the page. It leans on little that may be broken. */
export function sayScriptFault(root: HTMLElement): void {
  if (document.getElementById('script-fault')) return;
  const box = element(
    'div',
    { id: 'script-fault', class: 'notice', role: 'alert' },
    element(
      'p',
      {},
      `Something on this page went wrong. ${
        $kept.get() === 'kept'
          ? 'Your answers are safe in this tab. Load the page again to go on.'
          : 'This browser does not keep answers, so to load the page again is to start again.'
      }`,
    ),
    button('button', 'Load the page again', () => location.reload()),
  );
  root.before(box);
  box.scrollIntoView();
}

import { $kept } from '../session/session.ts';

/** Says that the script failed, once, beside whatever is left of the page. It leans on nothing that may be broken. */
export function sayScriptFault(root: HTMLElement): void {
  if (document.getElementById('script-fault')) return;
  const box = document.createElement('div');
  box.id = 'script-fault';
  box.className = 'notice';
  box.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = `Something on this page went wrong. ${
    $kept.get() === 'kept'
      ? 'Your answers are safe in this tab. Load the page again to go on.'
      : 'This browser does not keep answers, so to load the page again is to start again.'
  }`;
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = 'Load the page again';
  button.addEventListener('click', () => location.reload());
  box.append(text, button);
  root.before(box);
  box.scrollIntoView();
}

import { render } from 'preact';
import { resume } from '../../session/session.ts';
import { exitOnPage } from '../exit-on-page.ts';
import { keyByWords } from '../translated.ts';
import { AnswersInForm } from './answers-in-form.tsx';
import { CallByEmail } from './call-by-email.tsx';

/** Adds what needs script to a page that asks for a call. Without script the page stands as it is. */
export function mountCall(root: HTMLElement): void {
  const { base = '/', to, name = '' } = root.dataset;
  keyByWords();
  resume();
  root.replaceChildren();
  render(to ? <CallByEmail base={base} to={to} site={name} /> : <AnswersInForm base={base} />, root);
  exitOnPage(base);
}

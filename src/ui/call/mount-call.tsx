import { render } from 'preact';
import { mayBeInDanger } from '../../questions/danger.ts';
import { $answers } from '../../session/answers.ts';
import { resume } from '../../session/session.ts';
import { exitFrom } from '../exit.ts';
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
  if (mayBeInDanger($answers.get())) offerExit(base);
}

/** The quick way out, first on the page, as in the questionnaire. */
function offerExit(base: string): void {
  const place = document.createElement('div');
  place.className = 'exit-place';
  place.append(...exitFrom(base));
  document.getElementById('main')?.prepend(place);
}

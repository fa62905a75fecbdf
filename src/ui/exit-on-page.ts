import { mayBeInDanger } from '../questions/danger.ts';
import { $answers } from '../session/answers.ts';
import { element } from './element.ts';
import { exitFrom } from './exit.ts';

/** The quick way out, first on a page without the questionnaire, where the answers say that someone may be in danger. */
export function offerExit(base: string): void {
  if (!mayBeInDanger($answers.get())) return;
  document.getElementById('main')?.prepend(element('div', { class: 'exit-place' }, ...exitFrom(base)));
}

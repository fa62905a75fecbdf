import { mayBeInDanger } from '../questions/danger.ts';
import { $answers } from '../session/answers.ts';
import { element } from './element.ts';
import { exitFrom } from './exit.ts';

/** The quick way out, first on a page beside the questionnaire, where someone may be in danger. */
export function exitOnPage(base: string): void {
  if (!mayBeInDanger($answers.get())) return;
  document.getElementById('main')?.prepend(element('div', { class: 'exit-place' }, ...exitFrom(base)));
}

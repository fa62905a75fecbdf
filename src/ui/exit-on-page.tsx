import { render } from 'preact';
import { mayBeInDanger } from '../questions/danger.ts';
import { $answers } from '../session/answers.ts';
import { ExitPage } from './exit-page.tsx';

/** The quick way out, first on a page beside the questionnaire, where someone may be in danger. */
export function exitOnPage(base: string): void {
  if (!mayBeInDanger($answers.get())) return;
  const place = document.createElement('div');
  place.className = 'exit-place';
  document.getElementById('main')?.prepend(place);
  render(<ExitPage base={base} />, place);
}

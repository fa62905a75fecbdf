import { render } from 'preact';
import { mayBeInDanger } from '../../questions/danger.ts';
import { $answers } from '../../session/answers.ts';
import { resume, resumeAfterBack } from '../../session/session.ts';
import { ExitPage } from '../exit-page.tsx';
import { OfferPage } from './offer-page.tsx';
import type { Story } from './story-field.tsx';

/** Takes over the page that the server wrote; until then, and without script, that page stands. */
export function mountOffer(root: HTMLElement): void {
  const { base = '/', stories = '[]' } = root.dataset;
  resume();
  addEventListener('pageshow', ({ persisted }) => persisted && resumeAfterBack());
  root.replaceChildren();
  render(<OfferPage base={base} stories={JSON.parse(stories) as readonly Story[]} />, root);
  if (mayBeInDanger($answers.get())) offerExit(base);
}

/** The quick way out, first on the page, as in the questionnaire. */
function offerExit(base: string): void {
  const place = document.createElement('div');
  place.className = 'exit-place';
  document.getElementById('main')?.prepend(place);
  render(<ExitPage base={base} />, place);
}

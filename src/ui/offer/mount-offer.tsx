import { render } from 'preact';
import { resume, resumeAfterBack } from '../../session/session.ts';
import { exitOnPage } from '../exit-on-page.ts';
import { openOnPaper } from '../on-paper.ts';
import { keyByWords } from '../translated.ts';
import { OfferPage } from './offer-page.tsx';
import type { Story } from './story-field.tsx';

/** Takes over the page that the server wrote; until then, and without script, that page stands. */
export function mountOffer(root: HTMLElement): void {
  const { base = '/', stories = '[]' } = root.dataset;
  keyByWords();
  openOnPaper();
  resume();
  addEventListener('pageshow', ({ persisted }) => persisted && resumeAfterBack());
  root.replaceChildren();
  render(<OfferPage base={base} stories={JSON.parse(stories) as readonly Story[]} />, root);
  exitOnPage(base);
}

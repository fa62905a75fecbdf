import { useEffect } from 'preact/hooks';
import { BeforeDistress } from './before-distress.tsx';
import { CheckAnswers } from './check-answers.tsx';
import { openOnPaper } from './on-paper.ts';
import { rememberPlaceOnPage, returnToPlaceOnPage } from './place-on-page.ts';
import { ResultPage } from './result-page.tsx';

openOnPaper();
rememberPlaceOnPage();

/** The places that come after questions, longer than a screen: each opens where the reader left it. */
export function Later({ place, base }: { readonly place: string; readonly base: string }) {
  useEffect(returnToPlaceOnPage, [place]);
  if (place === 'before-distress') return <BeforeDistress base={base} />;
  if (place === 'check') return <CheckAnswers base={base} />;
  return <ResultPage base={base} />;
}

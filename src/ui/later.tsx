import { BeforeDistress } from './before-distress.tsx';
import { CheckAnswers } from './check-answers.tsx';
import { ResultPage } from './result-page.tsx';

/** The places that come after questions. */
export function Later({ place, base }: { readonly place: string; readonly base: string }) {
  if (place === 'before-distress') return <BeforeDistress base={base} />;
  if (place === 'check') return <CheckAnswers base={base} />;
  return <ResultPage base={base} />;
}

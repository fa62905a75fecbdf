import { useEffect } from 'preact/hooks';
import { KeepingPart } from './keeping-part.tsx';
import { resultPage } from './load-result.ts';

/** Under the answers that are checked: ways to keep them. The result comes next, so it is fetched meanwhile. */
export function CheckPart({ base }: { readonly base: string }) {
  useEffect(() => void resultPage.load(base).catch(() => {}), [base]);
  return <KeepingPart base={base} />;
}

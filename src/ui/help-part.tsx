import { OnDemand } from './on-demand.tsx';

/** Lines to ring, before and after the questions about distress. */
export function HelpPart({ base }: { readonly base: string }) {
  const load = () => import('./help/help-lines.tsx').then(({ fetchHelpLines }) => fetchHelpLines(base));
  return <OnDemand load={load} given={{ base }} what="the list of help lines" />;
}

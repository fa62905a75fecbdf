import { OnDemand } from './on-demand.tsx';

const load = () => import('./keeping/keep-or-share.tsx').then(({ KeepOrShare }) => KeepOrShare);

export function KeepingPart({ base }: { readonly base: string }) {
  return <OnDemand load={load} given={{ base }} what="the part that keeps your answers" />;
}

import { OnDemand } from './on-demand.tsx';

const load = () => import('./keeping/keep-or-share.tsx').then(({ KeepOrShare }) => KeepOrShare);

type Props = { readonly base: string; readonly folded?: boolean };

export function KeepingPart({ base, folded = false }: Props) {
  return <OnDemand load={load} given={{ base, folded }} what="the part that keeps your answers" />;
}

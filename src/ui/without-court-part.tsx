import { OnDemand } from './on-demand.tsx';

/** What people got without a court, under the range and never in it. */
export function WithoutCourtPart({ base }: { readonly base: string }) {
  const load = () =>
    import('./without-court/without-court.tsx').then(({ fetchWithoutCourt }) => fetchWithoutCourt(base));
  return <OnDemand load={load} given={{ base }} what="what people got without a court" />;
}

import { FetchedPage } from './fetched-page.tsx';
import { claimPage } from './load-claim.ts';

export function ClaimPage({ base }: { readonly base: string }) {
  return <FetchedPage base={base} page={claimPage} what="the pages about a claim" waiting="One moment" />;
}

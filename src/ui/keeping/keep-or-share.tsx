import { KeepHere } from './keep-here.tsx';
import { MakeLink } from './make-link.tsx';

/** Two ways to come back to these answers. Neither is done until the person asks. */
export function KeepOrShare({ base }: { readonly base: string }) {
  return (
    <section class="keep-or-share" aria-labelledby="keep-or-share-title">
      <h2 id="keep-or-share-title">Come back to these answers</h2>
      <p>They go when you close this tab, unless the browser opens it again or you choose one of these.</p>
      <KeepHere />
      <MakeLink base={base} />
    </section>
  );
}

import { KeepHere } from './keep-here.tsx';
import { MakeLink } from './make-link.tsx';

type Props = { readonly base: string /** One line until it is opened. */; readonly folded: boolean };

/** Two ways to come back to these answers. Neither is done until the person asks. */
export function KeepOrShare({ base, folded }: Props) {
  const ways = (
    <>
      <p>
        Nothing has left this device. Your answers go when you close this tab, unless the browser opens it
        again or you choose one of these.
      </p>
      <KeepHere />
      <MakeLink base={base} />
    </>
  );
  if (folded) {
    return (
      <details class="keep-or-share">
        <summary>Keep these answers, or make a link</summary>
        {ways}
      </details>
    );
  }
  return (
    <section class="keep-or-share" aria-labelledby="keep-or-share-title">
      <h2 id="keep-or-share-title">Come back to these answers</h2>
      {ways}
    </section>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { claimIsUnderWay, loadLaw } from '../../session/claim.ts';
import { inTime } from '../../session/in-time.ts';
import claimStyles from '../../styles/claim.css?url&no-inline';
import { addStyles } from '../add-styles.ts';
import { NewRelease } from '../new-release.tsx';
import type { ClaimProps } from './claim.tsx';
import type { ShownBand } from './shown-band.ts';

/** Without a band there is no sum to set costs against; all else about a claim stands. */
type Props = { readonly base: string; readonly band?: ShownBand };
type State = 'closed' | 'loading' | 'failed';

/** Fetched only when asked for: most of a result is read without it. A reload opens it where it was. */
export function ClaimPart({ base, band }: Props) {
  const [Shown, setShown] = useState<ComponentType<ClaimProps>>();
  const [state, setState] = useState<State>('closed');
  const [problem, setProblem] = useState<unknown>();
  const [asked, setAsked] = useState(false);

  function open() {
    setState('loading');
    inTime(Promise.all([import('./claim.tsx'), loadLaw(base), addStyles(claimStyles)])).then(
      ([{ Claim }]) => setShown(() => Claim),
      (error: unknown) => {
        setProblem(() => error);
        setState('failed');
      },
    );
  }

  useEffect(() => {
    if (claimIsUnderWay()) open();
  }, []);

  return (
    <section class="claim" aria-labelledby="claim-title">
      {Shown ? (
        <Shown base={base} band={band} asked={asked} />
      ) : (
        <>
          <h2 id="claim-title">Can you still claim?</h2>
          {state === 'failed' && (
            <div class="notice" role="alert">
              <p>
                We could not load this part. Your answers are safe in this tab. Check that you are online,
                then try again.
              </p>
              <NewRelease because={problem} />
            </div>
          )}
          <p class="actions">
            <button
              type="button"
              class="button quiet"
              aria-disabled={state === 'loading'}
              onClick={() => {
                setAsked(true);
                open();
              }}
            >
              See if you are still in time, and what to do next
            </button>
          </p>
        </>
      )}
    </section>
  );
}

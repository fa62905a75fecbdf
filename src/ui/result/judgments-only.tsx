import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { inPounds } from '../../questions/pounds.ts';
import { NOTHING_FIRST } from '../../result/what-was-met.ts';
import { $judgmentsEstimate, loadJudgments } from '../../session/judgments.ts';

/** The range that court judgments alone would give, fetched when it is asked for. */
export function JudgmentsOnly({ base }: { readonly base: string }) {
  const [failed, setFailed] = useState(false);
  const found = useStore($judgmentsEstimate);

  function load() {
    setFailed(false);
    loadJudgments(base).catch(() => setFailed(true));
  }

  return (
    <details class="judgments-only" onToggle={({ currentTarget }) => currentTarget.open && load()}>
      <summary>Court judgments only</summary>
      <div role="status">
        {found ? (
          <>
            <p>
              {NOTHING_FIRST[found.nothing]}With the {found.calibratedOn} court judgments alone, the range
              would be{' '}
              <strong>
                {inPounds(found.low)} to {inPounds(found.high)}
              </strong>
              {!found.notes.includes('harm-not-said') &&
                `, and the typical figure ${inPounds(found.typical)}`}
              .
            </p>
            <p>
              A settlement is a bargain, and a scheme pays many people the same. This leaves both out. It
              rests on fewer cases, so it is no surer.
            </p>
          </>
        ) : failed ? (
          <p>
            We could not load it. Check that you are online, or open this page anew.{' '}
            <button type="button" class="link" onClick={load}>
              Try again
            </button>
          </p>
        ) : (
          <p>Working it out.</p>
        )}
      </div>
    </details>
  );
}

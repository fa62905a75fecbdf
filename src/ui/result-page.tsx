import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadEstimator } from '../session/estimate.ts';
import { inTime } from '../session/in-time.ts';
import { goTo } from '../session/place.ts';
import resultStyles from '../styles/result.css?url&no-inline';
import { addStyles } from './add-styles.ts';
import { Failed } from './failed.tsx';

type Shown = ComponentType<{ readonly base: string }>;

/** Fetches what a result needs, which the questions do not: the scorecard, the cases and the code that shows them. */
export function ResultPage({ base }: { readonly base: string }) {
  const [Result, setResult] = useState<Shown>();
  const [problem, setProblem] = useState<unknown>();

  function load() {
    setProblem(undefined);
    inTime(Promise.all([import('./result.tsx'), loadEstimator(base), addStyles(resultStyles)])).then(
      ([{ Result: Loaded }]) => setResult(() => Loaded),
      (error: unknown) => setProblem(() => error),
    );
  }
  useEffect(load, [base]);

  return (
    <>
      <button type="button" class="back" onClick={() => goTo('check')}>
        Back to your answers
      </button>
      {Result ? (
        <Result base={base} />
      ) : problem ? (
        <Failed what="the decided cases" because={problem} retry={load} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

function Waiting() {
  return (
    <h1 tabIndex={-1} class="waiting">
      Comparing your answers with decided cases
    </h1>
  );
}

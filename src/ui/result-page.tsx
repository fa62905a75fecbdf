import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../session/place.ts';
import { Failed } from './failed.tsx';
import { loadResult } from './load-result.ts';

type Shown = ComponentType<{ readonly base: string }>;

/** Waits for what a result needs. */
export function ResultPage({ base }: { readonly base: string }) {
  const [Result, setResult] = useState<Shown>();
  const [problem, setProblem] = useState<unknown>();

  function load() {
    setProblem(undefined);
    loadResult(base).then(
      (Loaded) => setResult(() => Loaded),
      (error: unknown) => setProblem(() => error),
    );
  }
  useEffect(load, [base]);

  return (
    <>
      <button type="button" class="back over-result" onClick={() => goTo('check')}>
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

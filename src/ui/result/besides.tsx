import { useEffect, useState } from 'preact/hooks';
import { besides } from '../load-result.ts';
import { NewRelease } from '../new-release.tsx';

/** Where the law, or what was paid without a court, could not be had: says so, and tries again when asked. */
export function Besides({ base }: { readonly base: string }) {
  const [problem, setProblem] = useState<unknown>();
  const load = () =>
    besides.load(base).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(() => error),
    );
  useEffect(() => void load(), [base]);
  if (problem === undefined) return null;
  return (
    <div class="notice" role="alert">
      <p>
        We could not load what people got without a court, or the steps and dates. Nothing you answered is
        lost. Check that you are online, then try again.
      </p>
      <p class="actions">
        <button type="button" class="button quiet" onClick={load}>
          Try again
        </button>
      </p>
      <NewRelease because={problem} />
    </div>
  );
}

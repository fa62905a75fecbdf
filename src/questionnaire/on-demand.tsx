import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NewRelease } from './new-release.tsx';

type Props<Given extends object> = {
  readonly load: () => Promise<ComponentType<Given>>;
  readonly given: Given;
  /** What did not load, in the middle of a sentence. */
  readonly what: string;
};

/** A part that is fetched when it is shown. Where it cannot be had it says so, and the rest of the page goes on. */
export function OnDemand<Given extends object>({ load, given, what }: Props<Given>) {
  const [Shown, setShown] = useState<ComponentType<Given>>();
  const [failures, setFailures] = useState(0);

  function fetchIt() {
    load().then(
      (loaded) => setShown(() => loaded),
      () => setFailures((before) => before + 1),
    );
  }
  useEffect(fetchIt, []);

  if (Shown) return <Shown {...given} />;
  if (failures === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>
        We could not load {what}. Nothing you answered is lost. Check that you are online, then try again.
      </p>
      <p class="actions">
        <button type="button" class="button quiet" onClick={fetchIt}>
          Try again
        </button>
        {failures > 1 && (
          <button type="button" class="link" onClick={() => location.reload()}>
            Load the whole page again
          </button>
        )}
      </p>
      <NewRelease />
    </div>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inTime } from '../session/in-time.ts';
import { Awaited } from './awaited.tsx';
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
  const [problem, setProblem] = useState<unknown>();
  const notice = useRef<HTMLDivElement>(null);
  /** Whether focus was in the message that the part takes the place of. */
  const hadFocus = useRef(false);

  function fetchIt() {
    inTime(load()).then(
      (loaded) => {
        hadFocus.current = notice.current?.contains(document.activeElement) ?? false;
        setShown(() => loaded);
      },
      (error: unknown) => {
        setProblem(() => error);
        setFailures((before) => before + 1);
      },
    );
  }
  useEffect(fetchIt, []);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Shown && hadFocus.current) part.current?.focus();
  }, [Shown]);

  if (Shown && failures === 0) return <Shown {...given} />;
  if (Shown) {
    return (
      <div tabIndex={-1} ref={part}>
        <Shown {...given} />
      </div>
    );
  }
  if (failures === 0) return <Awaited />;
  return (
    <div class="notice" role="alert" ref={notice}>
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
      <NewRelease because={problem} />
    </div>
  );
}

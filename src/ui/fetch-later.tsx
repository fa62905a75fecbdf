import { useEffect, useRef, useState } from 'preact/hooks';
import { inTime } from '../session/in-time.ts';
import { Failed } from './failed.tsx';
import { toHeading } from './to-heading.ts';

type LaterPlaces = typeof import('./later.tsx');
let fetched: LaterPlaces | undefined;

/** Begun once a question stands, so that the first one waits for nothing that comes after it. Rejects when it cannot be had. */
export async function fetchLater(): Promise<void> {
  fetched = await inTime(import('./later.tsx'));
}

/** A place that comes after questions: at once where its code is here already, else when it arrives. */
export function FetchLater({ place, base }: { readonly place: string; readonly base: string }) {
  const [state, setState] = useState<'here' | 'waiting' | 'failed'>(fetched ? 'here' : 'waiting');
  const [problem, setProblem] = useState<unknown>();
  const waited = useRef(!fetched);

  function load() {
    setState('waiting');
    fetchLater().then(
      () => setState('here'),
      (error: unknown) => {
        setProblem(() => error);
        setState('failed');
      },
    );
  }
  useEffect(() => {
    if (!fetched) load();
  }, []);
  useEffect(() => {
    if (state === 'here' && waited.current) toHeading();
  }, [state]);

  if (fetched && state === 'here') return <fetched.Later place={place} base={base} />;
  if (state === 'failed') return <Failed what="the next page" because={problem} retry={load} />;
  return (
    <h1 tabIndex={-1} class="waiting">
      One moment
    </h1>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '../session/place.ts';
import { Failed } from './failed.tsx';
import type { FetchedOnce } from './fetched-once.ts';

type Shown = ComponentType<{ readonly base: string }>;
type Props = {
  readonly base: string;
  readonly page: FetchedOnce<Shown>;
  /** What did not load, in the middle of a sentence. */
  readonly what: string;
  /** The heading while it is on its way. */
  readonly waiting: string;
};

/** Waits for what a page needs; what has come before is shown at once. */
export function FetchedPage({ base, page, what, waiting }: Props) {
  const [Shown, setShown] = useState<Shown | undefined>(() => page.atHand());
  const [problem, setProblem] = useState<unknown>();

  function load() {
    setProblem(undefined);
    page.load(base).then(
      (Loaded) => setShown(() => Loaded),
      (error: unknown) => setProblem(() => error),
    );
  }
  const isFirst = useRef(true);
  useEffect(() => {
    if (!Shown) load();
  }, []);
  // The heading that had focus is gone once what it stood for has come.
  useEffect(() => {
    if (!isFirst.current) document.querySelector<HTMLElement>('.journey h1')?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [Shown, problem === undefined]);

  if (Shown) return <Shown base={base} />;
  if (problem !== undefined) return <Failed what={what} because={problem} retry={load} />;
  return (
    <h1 tabIndex={-1} class="waiting">
      {waiting}
    </h1>
  );
}

/** The way back, above a page that is fetched. */
export function BackTo({ place, words }: { readonly place: string; readonly words: string }) {
  return (
    <button type="button" class="back over-result" onClick={() => goTo(place)}>
      {words}
    </button>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { LaterRelease } from '../session/fetched.ts';
import { inTime } from '../session/in-time.ts';

const LATER: LaterRelease['name'] = 'LaterRelease';

/** Beside a part that did not load: where that is because the site changed under this page, how to go on. */
export function NewRelease({ because }: { readonly because: unknown }) {
  // By its name: what fetches files is fetched itself.
  const isTold = because instanceof Error && because.name === LATER;
  const [isChanged, setChanged] = useState(isTold);
  useEffect(() => {
    if (isTold) setChanged(true);
    else isReleaseChanged().then(setChanged, () => {});
  }, [because]);
  if (!isChanged) return null;
  return (
    <>
      <p>We have published a new version since you opened this page. Load it, and your answers come along.</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        Load the new version
      </button>
    </>
  );
}

/** Whether the host now serves this page with another script than the one it began with. */
async function isReleaseChanged(): Promise<boolean> {
  const begunWith = document.querySelector('script[src*="/_astro/"]')?.getAttribute('src');
  const answer = await inTime(fetch(location.pathname, { cache: 'no-cache' }));
  return answer.ok && begunWith != null && !(await answer.text()).includes(begunWith);
}

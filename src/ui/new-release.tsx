import { useEffect, useState } from 'preact/hooks';
import { isReleaseChanged, NEW_RELEASE } from './release-changed.ts';

/** Beside a part that did not load: where that is because the site changed under this page, how to go on. */
export function NewRelease({ because }: { readonly because: unknown }) {
  const [isChanged, setChanged] = useState(false);
  useEffect(() => {
    isReleaseChanged(because).then(setChanged, () => {});
  }, [because]);
  if (!isChanged) return null;
  return (
    <>
      <p>{NEW_RELEASE.words}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {NEW_RELEASE.press}
      </button>
    </>
  );
}

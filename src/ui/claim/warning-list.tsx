import type { Point } from '../../claim/sentence.ts';
import { Points } from './points.tsx';

type Props = { readonly warnings: readonly Point[] };

/** What to know before going further, the most pressing first; the rest is folded. */
export function WarningList({ warnings }: Props) {
  const [first, ...rest] = warnings;
  if (!first) return null;
  return (
    <section aria-labelledby="warnings-title">
      <h2 id="warnings-title">Before you go further</h2>
      <Points points={[first]} />
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length === 1 ? 'One more thing to know' : `${rest.length} more things to know`}
          </summary>
          <Points points={rest} />
        </details>
      )}
    </section>
  );
}

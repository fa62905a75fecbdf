import { useStore } from '@nanostores/preact';
import type { Estimate } from '../../estimate/estimate.ts';
import { questionById } from '../../questions/list.ts';
import { whatMoved } from '../../result/what-moved.ts';
import { $changedFrom } from '../../session/change-from-result.ts';

/** After Change on the result: the range before and now, and the lines of points that moved. */
export function Moved({ estimate }: { readonly estimate: Estimate }) {
  const changed = useStore($changedFrom);
  if (!changed) return null;
  const { before, after, lines } = whatMoved(changed.before, estimate);
  return (
    <div class="moved" role="status">
      <p>
        <strong>{questionById(changed.question)?.name}:</strong>{' '}
        {before === after ? `the range is still ${after}.` : `before ${before}, now ${after}.`}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.words}>
              {line.words}: {line.before} to {line.after} points
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

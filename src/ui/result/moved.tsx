import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import type { Estimate } from '../../estimate/estimate.ts';
import { nameOf } from '../../questions/names.ts';
import { whatMoved } from '../../result/what-moved.ts';
import { $changedFrom } from '../../session/change-from-result.ts';

type Props = { readonly estimate: Estimate; readonly place: RefObject<HTMLDivElement> };

/** After Change on the result: the range before and now, and the lines of points that moved. It takes the focus. */
export function Moved({ estimate, place }: Props) {
  const changed = useStore($changedFrom);
  if (!changed) return null;
  const { before, after, lines } = whatMoved(changed.before, estimate);
  return (
    <div class="moved" tabIndex={-1} ref={place}>
      <p>
        <strong>{nameOf(changed.question)}:</strong>{' '}
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

import { useEffect, useRef } from 'preact/hooks';
import type { DraftFault } from './claim-draft.ts';

/** Everything to put right, at once. Takes focus when it appears, and leads to each field. */
export function FaultSummary({ faults }: { readonly faults: readonly DraftFault[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  function toField(event: Event, field: string) {
    event.preventDefault();
    document.getElementById(field)?.focus();
  }

  return (
    <div class="error-summary" role="alert" aria-labelledby="claim-faults-title" tabIndex={-1} ref={box}>
      <h3 id="claim-faults-title">There is a problem</h3>
      <ul>
        {faults.map(({ id, field, message }) => (
          <li key={id}>
            <a href={`#${field}`} onClick={(event) => toField(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

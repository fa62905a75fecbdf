import { useEffect, useRef } from 'preact/hooks';

/** Takes focus when it appears, and leads to the field. */
export function ErrorSummary({ message, field }: { readonly message: string; readonly field: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  function toField(event: Event) {
    event.preventDefault();
    document.getElementById(field)?.focus();
  }

  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} ref={box}>
      <h2 id="error-summary-title">There is a problem</h2>
      <p>
        <a href={`#${field}`} onClick={toField}>
          {message}
        </a>
      </p>
    </div>
  );
}

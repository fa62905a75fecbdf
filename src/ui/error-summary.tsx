import { useEffect, useRef } from 'preact/hooks';

type FieldFault = { readonly field: string; readonly message: string };
type Props = {
  readonly faults: readonly FieldFault[];
  /** The level of its heading: it stands in a page of its own, or in a part of one. */
  readonly level: 'h2' | 'h3';
};

/** Everything to put right, at once. Takes focus when it appears, and leads to each field. */
export function ErrorSummary({ faults, level: Heading }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [only, ...more] = faults;

  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} ref={box}>
      <Heading id="error-summary-title">There is a problem</Heading>
      {only && more.length === 0 ? (
        <p>
          <ToField {...only} />
        </p>
      ) : (
        <ul>
          {faults.map((fault) => (
            <li key={fault.field}>
              <ToField {...fault} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ToField({ field, message }: FieldFault) {
  function toField(event: Event) {
    event.preventDefault();
    document.getElementById(field)?.focus();
  }
  return (
    <a href={`#${field}`} onClick={toField}>
      {message}
    </a>
  );
}

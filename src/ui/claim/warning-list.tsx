import type { Point } from '../../claim/sentence.ts';

type Props = { readonly warnings: readonly Point[] };

/** What to know before going further, the most pressing first; the rest is folded. */
export function WarningList({ warnings }: Props) {
  const [first, ...rest] = warnings;
  if (!first) return null;
  return (
    <section aria-labelledby="warnings-title">
      <h2 id="warnings-title">Before you go further</h2>
      <Warning warning={first} />
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length === 1 ? 'One more thing to know' : `${rest.length} more things to know`}
          </summary>
          {rest.map((warning) => (
            <Warning key={warning.id} warning={warning} />
          ))}
        </details>
      )}
    </section>
  );
}

function Warning({ warning: { title, text, source } }: { readonly warning: Point }) {
  return (
    <div class="point">
      <h3>{title}</h3>
      <p>{text}</p>
      {source && (
        <p class="last-checked">
          Source: <a href={source.url}>{source.title}</a>
        </p>
      )}
    </div>
  );
}

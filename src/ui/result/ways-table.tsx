import type { Way } from '../../result/ways.ts';

/** The ways one under another, each as short lines: what it has brought first, what it closes last. */
export function WaysTable({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <div class="ways">
      {ways.map((way) => (
        <section key={way.kind} aria-labelledby={`way-${way.kind}`}>
          <h3 id={`way-${way.kind}`}>{way.title}</h3>
          <dl>
            {LINES.map(
              ([field, name]) =>
                way[field] && (
                  <div key={field}>
                    <dt>{name}</dt>
                    <dd>{way[field]}</dd>
                  </div>
                ),
            )}
          </dl>
        </section>
      ))}
    </div>
  );
}

const LINES = [
  ['brought', 'What it has brought'],
  ['comesOff', 'What comes off'],
  ['risk', 'What you could lose'],
  ['howLong', 'How long'],
  ['closes', 'What it closes'],
] as const;

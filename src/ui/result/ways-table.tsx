import type { Way } from '../../result/ways.ts';

type Props = {
  readonly ways: readonly Way[];
  /** The level of their headings: they stand in a page of their own, or in a part of one. */
  readonly level: 'h2' | 'h3';
};

/** The ways one under another, each as short lines: what it has brought first, what it closes last. */
export function WaysTable({ ways, level: Heading }: Props) {
  return (
    <div class="ways">
      {ways.map((way) => (
        <section key={way.kind} aria-labelledby={`way-${way.kind}`}>
          <Heading id={`way-${way.kind}`}>{way.title}</Heading>
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

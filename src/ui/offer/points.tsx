import type { Point } from '../../claim/sentence.ts';

type Props = { readonly points: readonly Point[]; readonly level?: 'h3' | 'h4' };

/** Things to know, each with its source. */
export function Points({ points, level: Heading = 'h3' }: Props) {
  return (
    <>
      {points.map(({ id, title, text, source, settled }) => (
        <div key={id} class={settled ? 'point' : 'point unsettled'}>
          <Heading>{title}</Heading>
          <p>{text}</p>
          {source && (
            <p class="last-checked">
              Source: <a href={source.url}>{source.title}</a>
            </p>
          )}
        </div>
      ))}
    </>
  );
}

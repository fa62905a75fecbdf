import type { Point } from '../../claim/sentence.ts';

/** Things to know, each with its source; what is not settled says so. */
export function Points({ points }: { readonly points: readonly Point[] }) {
  return (
    <>
      {points.map(({ id, title, text, source, settled }) => (
        <div key={id} class={settled ? 'point' : 'point unsettled'}>
          <h3>{title}</h3>
          <p>{text}</p>
          {source && (
            <p class="last-checked">
              {!settled && <strong>Not settled. </strong>}
              Source: <a href={source.url}>{source.title}</a>
            </p>
          )}
        </div>
      ))}
    </>
  );
}

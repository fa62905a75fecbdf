import type { RefObject } from 'preact';
import type { TimeFirst } from '../../result/time-first.ts';
import { Place } from '../claim/places.tsx';

type Props = { readonly time: TimeFirst; readonly heading: RefObject<HTMLHeadingElement> };

/** Time first, before any sum, where every date that we can count has passed. */
export function TimeNotice({ time: { title, text, later, ask }, heading }: Props) {
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p>{text}</p>
      {ask && (
        <p>
          Ask first: <Place place={ask} />
        </p>
      )}
      {later.length > 0 && (
        <details>
          <summary>Why you may still be in time</summary>
          <ul>
            {later.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

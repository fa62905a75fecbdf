import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = {
  readonly id: string;
  readonly title: string;
  /** What the reader learns without opening it. */
  readonly point: string;
  readonly children: ComponentChildren;
};

/** A part of the result behind its heading. It comes after the first paint: nobody waits for what nobody has opened. */
export function Fold({ id, title, point, children }: Props) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return (
    <details class="fold" id={id}>
      <summary>
        <h2 id={`${id}-title`}>{title}</h2>
        <span class="point">{point}</span>
      </summary>
      <div class="opened">{isPainted && children}</div>
    </details>
  );
}

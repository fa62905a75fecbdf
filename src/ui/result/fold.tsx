import type { ComponentChildren } from 'preact';

type Props = {
  readonly id: string;
  readonly title: string;
  /** What the reader learns without opening it. */
  readonly point: string;
  readonly children: ComponentChildren;
};

/** A part of the result behind its heading. */
export function Fold({ id, title, point, children }: Props) {
  return (
    <details class="fold" id={id}>
      <summary>
        <h2 id={`${id}-title`}>{title}</h2>
        <span class="point">{point}</span>
      </summary>
      <div class="opened">{children}</div>
    </details>
  );
}

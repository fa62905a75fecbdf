import { useEffect, useRef } from 'preact/hooks';
import { startAgain } from '../../session/answers.ts';
import { goTo } from '../../session/place.ts';
import { $arrived } from '../arrived.ts';
import { toHeading } from '../to-heading.ts';

function close(): void {
  $arrived.set(null);
  toHeading();
}

function removeAll(): void {
  startAgain();
  close();
  goTo('start');
}

type Said = { readonly lines: readonly string[] };

type ArrivalProps = Said & {
  readonly mayDelete: boolean;
  /** Whether it answers a press of a button that is gone now. */
  readonly takesFocus: boolean;
};

export function Arrival({ lines, mayDelete, takesFocus }: ArrivalProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);
  return (
    <div class="notice arrival" role="status" tabIndex={-1} ref={box}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="actions">
        <button type="button" class="link" onClick={close}>
          Close this message
        </button>
        {mayDelete && (
          <button type="button" class="link" onClick={removeAll}>
            Delete them now
          </button>
        )}
      </p>
    </div>
  );
}

/** Takes focus, because what is on the page waits for it. */
export function ChooseAnswers({
  lines,
  label,
  use,
}: Said & { readonly label: string; readonly use: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="notice arrival" aria-labelledby="which-answers">
      <h2 id="which-answers" tabIndex={-1} ref={title}>
        Which answers do you want?
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>Nothing in this tab has changed yet.</p>
      <p class="actions">
        <button type="button" class="button quiet" onClick={use}>
          {label}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          Go on with this tab as it is
        </button>
      </p>
    </section>
  );
}

import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { outstanding } from '../../questions/journey.ts';
import { $answers, $said } from '../../session/answers.ts';
import { $organisation } from '../../session/breach.ts';
import { $estimate, loadEstimator } from '../../session/estimate.ts';
import { sendables } from './sendable.ts';

type Props = { readonly base: string; readonly onText: (text: string) => void };

/** Nothing is ticked to begin with. Without answers in this tab there is nothing to show. */
export function ChooseAnswers({ base, onText }: Props) {
  const answers = useStore($answers);
  const organisation = useStore($organisation);
  const estimate = useStore($estimate);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const lines = sendables(answers, organisation, estimate);
  const complete = outstanding(useStore($said)).length === 0;

  useEffect(() => {
    // Without it the answers can still be sent; only the result cannot.
    if (complete) loadEstimator(base).catch(() => undefined);
  }, [base, complete]);

  if (Object.keys(answers).length === 0) return null;

  function choose(next: ReadonlySet<string>) {
    setTicked(next);
    onText(
      lines
        .filter(({ id }) => next.has(id))
        .map(({ line }) => line)
        .join('\n'),
    );
  }

  function toggle(id: string) {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    choose(next);
  }

  return (
    <fieldset>
      <legend>
        <h2>Send some of your answers too?</h2>
      </legend>
      <p class="hint">You do not have to. Nothing is ticked. Only what you tick goes with your message.</p>
      <div class="choices">
        {lines.map(({ id, line }) => (
          <div class="choice" key={id}>
            <input
              type="checkbox"
              id={`send-${id}`}
              autocomplete="off"
              checked={ticked.has(id)}
              onChange={() => toggle(id)}
            />
            <label for={`send-${id}`}>{line}</label>
          </div>
        ))}
      </div>
      <p class="actions">
        <button type="button" class="link" onClick={() => choose(new Set(lines.map(({ id }) => id)))}>
          Tick all of them
        </button>
        <button type="button" class="link" onClick={() => choose(new Set())}>
          Tick none
        </button>
      </p>
    </fieldset>
  );
}

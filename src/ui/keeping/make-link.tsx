import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $answers } from '../../session/answers.ts';
import { linkFor } from '../../session/linked-place.ts';
import { $place } from '../../session/place.ts';

type Copied = 'yes' | 'no' | null;

/** A link is made only after the person has been told what it gives away. */
export function MakeLink({ base }: { readonly base: string }) {
  const answers = useStore($answers);
  const [state, setState] = useState<'closed' | 'warned' | 'made'>('closed');
  const [copied, setCopied] = useState<Copied>(null);
  const field = useRef<HTMLInputElement>(null);
  const warning = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (state === 'closed' && wasOpen.current) opener.current?.focus();
    wasOpen.current = state !== 'closed';
    if (state === 'warned') warning.current?.focus();
    if (state === 'made') selectLink();
  }, [state]);
  const link = `${location.origin}${base}estimate/${linkFor(answers, $place.get())}`;

  function selectLink() {
    field.current?.focus();
    field.current?.select();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      selectLink();
      setCopied('no');
    }
  }

  return (
    <div class="make-link">
      <h3>Make a link</h3>
      {state === 'closed' ? (
        <p class="actions">
          <button
            type="button"
            class="button quiet"
            aria-expanded="false"
            ref={opener}
            onClick={() => setState('warned')}
          >
            Make a link to these answers
          </button>
        </p>
      ) : (
        <p class="notice" tabIndex={-1} ref={warning}>
          Anyone with the link can read your answers, even if they find it by chance. It does not run out, and
          nobody can take it back. It may stay in the history of a browser that opens it. It does not hold
          your answers about where and when, or anything you wrote.
        </p>
      )}
      {state === 'warned' && (
        <p class="actions">
          <button type="button" class="button quiet" onClick={() => setState('made')}>
            I understand, make the link
          </button>
          <button type="button" class="link" onClick={() => setState('closed')}>
            Do not make it
          </button>
        </p>
      )}
      {state === 'made' && (
        <>
          <label for="answers-link">Link to these answers</label>
          <input id="answers-link" class="answers-link" readOnly value={link} ref={field} />
          <p class="actions">
            <button type="button" class="button quiet" onClick={copy}>
              Copy the link
            </button>
            <span role="status">
              {copied === 'yes' && 'Copied.'}
              {copied === 'no' &&
                'This browser would not copy it. It is selected, so you can copy it yourself.'}
            </span>
          </p>
        </>
      )}
    </div>
  );
}

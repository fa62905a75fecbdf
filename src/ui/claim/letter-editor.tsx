import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimTime } from '../../claim/claim-time.ts';
import { beforeSending, lateWarning } from '../../claim/letters/before-sending.ts';
import { LETTER_TITLES, type LetterId, plainText } from '../../claim/letters/letter.ts';
import type { LetterFacts } from '../../claim/letters/letter-facts.ts';
import { writeLetter } from '../../claim/letters/letters.ts';
import { $drafts, type Draft, setDraft } from '../../session/letters.ts';
import { AddressFields } from './address-fields.tsx';
import { LetterActions } from './letter-actions.tsx';
import { gapsIn } from './letter-text.ts';

export type LetterEditorProps = {
  readonly id: LetterId;
  /** Whether it still fits the answers; if not, it is here because the person changed it. */
  readonly fits: boolean;
  readonly time: ClaimTime;
  readonly facts: Omit<LetterFacts, 'particulars'>;
};

export function LetterEditor({ id, fits, time, facts }: LetterEditorProps) {
  const { particulars, texts } = useStore($drafts);
  const letter = writeLetter(id, { ...facts, particulars });
  const begun = plainText(letter);
  const draft = texts[id];
  const [thrown, setThrown] = useState<Draft>();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = draft?.text ?? begun;
  useLayoutEffect(() => {
    if (field.current) grow(field.current);
  }, [text]);

  function startAgain() {
    setThrown(draft);
    setDraft(id, undefined);
    field.current?.focus();
  }

  function putBack() {
    setDraft(id, thrown);
    setThrown(undefined);
    field.current?.focus();
  }

  return (
    <div class="letter-editor">
      <Notice fits={fits} late={lateWarning(id, time)} />
      {draft === undefined ? (
        <AddressFields id={id} facts={{ ...facts, particulars }} />
      ) : (
        <p class="hint">
          {draft.from === begun
            ? 'You have changed the letter, so write names and addresses in it.'
            : 'You have changed the letter, so we kept your words as they are. To take up your new answers, start it again.'}
        </p>
      )}
      <label for={`${id}-text`}>{LETTER_TITLES[id]}: change it as you like</label>
      <textarea
        id={`${id}-text`}
        class="field letter-text"
        rows={20}
        value={text}
        autocomplete="off"
        ref={field}
        onInput={({ currentTarget: { value } }) => setDraft(id, { text: value, from: draft?.from ?? begun })}
      />
      <Gaps names={gapsIn(text)} />
      <BeforeSending id={id} facts={facts} />
      <LetterActions id={id} text={text} letter={letter} />
      {draft !== undefined && (
        <button type="button" class="link" onClick={startAgain}>
          Start this letter again
        </button>
      )}
      {draft === undefined && thrown !== undefined && (
        <button type="button" class="link" onClick={putBack}>
          Put my words back
        </button>
      )}
    </div>
  );
}

function Notice({ fits, late }: { readonly fits: boolean; readonly late: string | undefined }) {
  const words = fits
    ? late
    : 'This letter no longer fits your answers. It is here because you changed it. Ask a free adviser before you send it.';
  return words ? <p class="notice">{words}</p> : null;
}

function Gaps({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p class="hint">Still to write, or to take out, in [square brackets]:</p>
      <ul key={names.join()} class="hint">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function BeforeSending({ id, facts }: Pick<LetterEditorProps, 'id' | 'facts'>) {
  const points = beforeSending(id, facts.law);
  if (points.length === 0) return null;
  return (
    <div class="before-sending">
      <h4>Before you send it</h4>
      <ul>
        {points.map((point) => (
          <li key={point.id}>{point.text}</li>
        ))}
      </ul>
    </div>
  );
}

/** For browsers that cannot size a field by its words. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

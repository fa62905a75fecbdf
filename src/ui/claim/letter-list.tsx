import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { LETTER_TITLES, type LetterId } from '../../claim/letters/letter.ts';
import { $drafts, setOpen } from '../../session/letters.ts';
import { OnDemand } from '../on-demand.tsx';
import type { LetterEditorProps } from './letter-editor.tsx';

type Props = {
  readonly letters: readonly LetterId[];
  /** What a letter is written from, and whether it still fits the answers. */
  readonly given: (id: LetterId) => Omit<LetterEditorProps, 'id'>;
};

/** Letters by name. Each is fetched and written when it is opened. */
export function LetterList({ letters, given }: Props) {
  const { open } = useStore($drafts);
  /** Opened once; a closed one keeps its place in the page. */
  const [seen, setSeen] = useState<readonly LetterId[]>(open);

  function toggle(id: LetterId) {
    setSeen([...seen, id]);
    setOpen(id, !open.includes(id));
  }

  return (
    <ul class="letters">
      {letters.map((id) => (
        <li key={id}>
          <h3>
            <button
              type="button"
              class="link"
              aria-expanded={open.includes(id)}
              aria-controls={`${id}-paper`}
              onClick={() => toggle(id)}
            >
              {LETTER_TITLES[id]}
            </button>
          </h3>
          <div id={`${id}-paper`} hidden={!open.includes(id)}>
            {seen.includes(id) && (
              <OnDemand
                load={() => import('./letter-editor.tsx').then(({ LetterEditor }) => LetterEditor)}
                given={{ id, ...given(id) }}
                what="this letter"
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

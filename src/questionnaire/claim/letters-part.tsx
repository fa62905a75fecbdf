import { useStore } from '@nanostores/preact';
import type { Circumstances } from '../../claim/circumstances.ts';
import type { Day } from '../../claim/day.ts';
import { letters } from '../../claim/letters/letters.ts';
import type { Answers } from '../../questions/answers.ts';
import { $writing, openLetter } from '../../stores/letters.ts';
import { LetterEditor } from './letter-editor.tsx';

type Props = { readonly circumstances: Circumstances; readonly answers: Answers; readonly today: Day };

export function LettersPart({ circumstances, answers, today }: Props) {
  const { addresses, opened } = useStore($writing);

  return (
    <section aria-labelledby="letters-title" class="letters-part">
      <h2 id="letters-title">Letters and papers, already begun</h2>
      <p>
        They are filled in from your answers, on this device. You write the parts that only you know. Saved
        files go to this device’s downloads, where other people who use it may see them.
      </p>
      <ul class="letters">
        {letters({ circumstances, answers, addresses, today }).map((letter) => {
          const isOpen = opened[letter.id] ?? false;
          return (
            <li key={letter.id}>
              <h3>
                <button
                  type="button"
                  class="link"
                  aria-expanded={isOpen}
                  aria-controls={`${letter.id}-paper`}
                  onClick={() => openLetter(letter.id, !isOpen)}
                >
                  {letter.title}
                </button>
              </h3>
              <div id={`${letter.id}-paper`} hidden={!isOpen}>
                {letter.id in opened && <LetterEditor letter={letter} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

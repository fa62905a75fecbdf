import { useStore } from '@nanostores/preact';
import type { Circumstances } from '../../claim/circumstances.ts';
import type { Day } from '../../claim/day.ts';
import type { Law } from '../../claim/law.ts';
import type { LetterId } from '../../claim/letters/letter.ts';
import { letters as write } from '../../claim/letters/letters.ts';
import type { Answers } from '../../questions/answers.ts';
import { $writing, openLetter } from '../../stores/letters.ts';
import { LetterEditor } from './letter-editor.tsx';

type Props = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  /** The papers that fit the person. */
  readonly letters: readonly LetterId[];
  readonly law: Law;
  readonly today: Day;
};

export function LettersPart({ circumstances, answers, letters, law, today }: Props) {
  const { addresses, opened } = useStore($writing);
  const papers = write({ circumstances, answers, addresses, law, today }).filter(({ id }) =>
    letters.includes(id),
  );

  return (
    <section aria-labelledby="letters-title" class="letters-part">
      <h2 id="letters-title">Letters and papers, already begun</h2>
      <p>
        They are filled in from your answers, on this device. You write the parts that only you know. Saved
        files go to this device’s downloads, where other people who use it may see them.
      </p>
      <ul class="letters">
        {papers.map((letter) => {
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

import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../calendar/day.ts';
import type { Circumstances } from '../../claim/circumstances.ts';
import { claimTime } from '../../claim/claim-time.ts';
import type { Law } from '../../claim/law.ts';
import { LETTER_IDS, LETTER_TITLES, type LetterId } from '../../claim/letters/letter.ts';
import { timeLimits } from '../../claim/time-limit.ts';
import type { Answers } from '../../questions/answers.ts';
import { $breach } from '../../session/breach.ts';
import { $drafts, setOpen } from '../../session/letters.ts';
import { OnDemand } from '../on-demand.tsx';

type Props = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  /** The papers that fit the person. */
  readonly letters: readonly LetterId[];
  readonly law: Law;
  readonly today: Day;
};

/** The letters by name. Each is fetched and written when it is opened. */
export function LettersPart({ circumstances, answers, letters, law, today }: Props) {
  const breach = useStore($breach);
  /** A page for a need knows nobody’s name. */
  const organisation = breach?.page === 'situation' ? undefined : breach?.organisation;
  const { open, texts } = useStore($drafts);
  /** Opened once; a closed one keeps its place in the page. */
  const [seen, setSeen] = useState<readonly LetterId[]>(open);
  const time = claimTime(timeLimits(circumstances, answers, law, today));
  const left = LETTER_IDS.filter((id) => texts[id] && !letters.includes(id));

  function toggle(id: LetterId) {
    setSeen([...seen, id]);
    setOpen(id, !open.includes(id));
  }

  return (
    <section aria-labelledby="letters-title" class="letters-part">
      <h2 id="letters-title">Letters and papers, already begun</h2>
      <p>
        They are filled in from your answers, on this device. Read each as if you were on the other side, and
        change whatever is not true. What you type is kept in this page alone, and is gone when you close it.
        Saved files go to this device’s downloads, where other people who use it may see them.
      </p>
      <ul class="letters">
        {[...letters, ...left].map((id) => (
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
                  given={{
                    id,
                    fits: letters.includes(id),
                    time,
                    facts: { circumstances, answers, organisation, law, today },
                  }}
                  what="this letter"
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

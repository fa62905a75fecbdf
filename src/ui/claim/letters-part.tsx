import { useStore } from '@nanostores/preact';
import type { Day } from '../../calendar/day.ts';
import type { Circumstances } from '../../claim/circumstances.ts';
import type { ClaimTime } from '../../claim/claim-time.ts';
import type { Law } from '../../claim/law.ts';
import { LETTER_IDS, type LetterId } from '../../claim/letters/letter.ts';
import type { Answers } from '../../questions/answers.ts';
import { $organisation } from '../../session/breach.ts';
import { $drafts } from '../../session/letters.ts';
import { LetterList } from './letter-list.tsx';

type Props = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  /** The papers that fit the person. */
  readonly letters: readonly LetterId[];
  readonly time: ClaimTime;
  readonly law: Law;
  readonly today: Day;
};

/** The letters that fit, and those the person changed before. */
export function LettersPart({ circumstances, answers, letters, time, law, today }: Props) {
  const organisation = useStore($organisation);
  const { texts } = useStore($drafts);
  const left = LETTER_IDS.filter((id) => texts[id] && !letters.includes(id));

  return (
    <section aria-label="Letters and papers" class="letters-part">
      <p>
        They are filled in from your answers, on this device. Read each as if you were on the other side, and
        change whatever is not true. What you type is kept in this page alone, and is gone when you close it.
        Saved files go to this device’s downloads, where other people who use it may see them.
      </p>
      <h2>Open the one you need</h2>
      <LetterList
        letters={[...letters, ...left]}
        given={(id) => ({
          fits: letters.includes(id),
          time,
          facts: { circumstances, answers, organisation, law, today },
        })}
      />
    </section>
  );
}

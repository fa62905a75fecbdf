import type { LetterId } from '../../claim/letters/letter.ts';
import { type LetterFacts, WANTS, type Want } from '../../claim/letters/letter-facts.ts';
import { wantsOf } from '../../claim/letters/wants.ts';
import { setParticulars } from '../../session/letters.ts';
import { Choice } from '../choice.tsx';

const LABELS: Readonly<Record<Want, string>> = {
  sorry: 'To hear that they are sorry',
  stop: 'To have it stop',
  deletion: 'To have the information back or deleted',
  correction: 'To have the record put right',
  money: 'Money for the harm',
  costs: 'What it cost me to ask, so far as the rules allow',
};

type Props = { readonly letter: LetterId; readonly facts: LetterFacts };

export function WantFields({ letter, facts }: Props) {
  const wanted = wantsOf(facts);
  const toggle = (want: Want) =>
    setParticulars({
      ...facts.particulars,
      wants: wanted.includes(want) ? wanted.filter((one) => one !== want) : [...wanted, want],
    });
  return (
    <fieldset>
      <legend>What do you want?</legend>
      <div class="choices">
        {WANTS.map((want) => (
          <Choice
            key={want}
            field={`${letter}-want-${want}`}
            name={`${letter}-want`}
            type="checkbox"
            label={LABELS[want]}
            checked={wanted.includes(want)}
            onTick={() => toggle(want)}
          />
        ))}
      </div>
    </fieldset>
  );
}

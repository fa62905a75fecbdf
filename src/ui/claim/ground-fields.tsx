import { beforeAdding } from '../../claim/letters/before-sending.ts';
import { groundsOnOffer } from '../../claim/letters/further-grounds.ts';
import type { LetterId } from '../../claim/letters/letter.ts';
import type { FurtherGround, LetterFacts } from '../../claim/letters/letter-facts.ts';
import { setParticulars } from '../../session/letters.ts';
import { Choice } from '../choice.tsx';

const LABELS: Readonly<Record<FurtherGround, string>> = {
  marketing: 'It was used to send me marketing by email or text that I had not agreed to',
  'private-information': 'Misuse of private information',
  confidence: 'Breach of confidence: I had told it to them in trust',
  'human-rights': 'Human rights: it is run by the state',
};

type Props = { readonly letter: LetterId; readonly facts: LetterFacts };

/** Grounds that a person may add to the claim over data, each with what it can cost. */
export function GroundFields({ letter, facts }: Props) {
  const { circumstances, law, particulars } = facts;
  const offered = groundsOnOffer(facts);
  if (offered.length === 0) return null;
  const inLetter = particulars.grounds ?? offered.filter(({ isIn }) => isIn).map(({ ground }) => ground);
  const warnings = offered.flatMap(({ ground }) => beforeAdding(ground, circumstances, law) ?? []);
  const toggle = (ground: FurtherGround) =>
    setParticulars({
      ...particulars,
      grounds: inLetter.includes(ground) ? inLetter.filter((one) => one !== ground) : [...inLetter, ground],
    });
  return (
    <fieldset>
      <legend>Grounds beside data protection</legend>
      {[...new Set(warnings.map(({ text }) => text))].map((text) => (
        <p key={text} class="hint">
          {text}
        </p>
      ))}
      <div class="choices">
        {offered.map(({ ground }) => (
          <Choice
            key={ground}
            field={`${letter}-ground-${ground}`}
            name={`${letter}-ground`}
            type="checkbox"
            label={LABELS[ground]}
            checked={inLetter.includes(ground)}
            onTick={() => toggle(ground)}
          />
        ))}
      </div>
    </fieldset>
  );
}

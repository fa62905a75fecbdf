import type { DateFields, When } from '../../calendar/when.ts';
import type { WhenQuestion } from '../../questions/question.ts';
import type { WhenDraft } from '../../questions/typed-dates.ts';
import { Choice } from '../choice.tsx';
import { fieldId } from './claim-draft.ts';

type Props = {
  readonly question: WhenQuestion;
  readonly draft: WhenDraft;
  readonly wrong: string | undefined;
  readonly onChange: (draft: WhenDraft) => void;
};

const WAYS: readonly { readonly kind: When['kind']; readonly label: string }[] = [
  { kind: 'known', label: 'I know the day, the month or the year' },
  { kind: 'between', label: 'Between two dates' },
  { kind: 'still-going-on', label: 'It is still going on' },
  { kind: 'unknown', label: 'I don’t know' },
];

/** A date in whatever precision the person has. */
export function WhenFields({ question, draft, wrong, onChange }: Props) {
  const ways = WAYS.filter(({ kind }) => kind !== 'still-going-on' || question.goesOn);
  return (
    <>
      <div class="choices">
        {ways.map(({ kind, label }) => (
          <Choice
            key={kind}
            label={label}
            field={fieldId(question.id, kind)}
            name={fieldId(question.id, 'way')}
            type="radio"
            checked={draft.kind === kind}
            onTick={() => onChange({ ...draft, kind })}
          />
        ))}
      </div>
      {draft.kind !== 'unknown' && (
        <DateBoxes
          field={fieldId(question.id, 'start')}
          legend={START_WORDS[draft.kind]}
          fields={draft.start}
          wrong={wrong}
          onChange={(start) => onChange({ ...draft, start })}
        />
      )}
      {draft.kind === 'between' && (
        <DateBoxes
          field={fieldId(question.id, 'end')}
          legend="Not after"
          fields={draft.end}
          wrong={wrong}
          onChange={(end) => onChange({ ...draft, end })}
        />
      )}
    </>
  );
}

const START_WORDS = {
  known: 'The date. You can leave out the day, or the day and the month',
  between: 'Not before',
  'still-going-on': 'Since when, if you know',
} as const;

const BOXES: readonly { readonly box: keyof DateFields; readonly label: string }[] = [
  { box: 'day', label: 'Day' },
  { box: 'month', label: 'Month' },
  { box: 'year', label: 'Year' },
];

type BoxesProps = {
  readonly field: string;
  readonly legend: string;
  readonly fields: DateFields;
  /** Id of the box that has a fault. */
  readonly wrong: string | undefined;
  readonly onChange: (fields: DateFields) => void;
};

function DateBoxes({ field, legend, fields, wrong, onChange }: BoxesProps) {
  return (
    <fieldset class="date-boxes">
      <legend>{legend}</legend>
      {BOXES.map(({ box, label }) => (
        <div key={box} class={box}>
          <label for={`${field}-${box}`}>{label}</label>
          <input
            id={`${field}-${box}`}
            class="field"
            {...(box !== 'month' && { inputMode: 'numeric' as const })}
            autocomplete="off"
            value={fields[box]}
            aria-invalid={wrong === `${field}-${box}` ? true : undefined}
            onInput={(event) => onChange({ ...fields, [box]: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}

import type { DateFields } from '../../calendar/when.ts';
import { FieldError } from '../question-group.tsx';

type Props = {
  readonly field: string;
  readonly legend: string;
  readonly hint: string;
  readonly fields: DateFields;
  readonly error?: string | undefined;
  readonly onChange: (fields: DateFields) => void;
};

const BOXES: readonly { readonly box: keyof DateFields; readonly label: string }[] = [
  { box: 'day', label: 'Day' },
  { box: 'month', label: 'Month' },
  { box: 'year', label: 'Year' },
];

/** A date in three boxes. */
export function DayField({ field, legend, hint, fields, error, onChange }: Props) {
  return (
    <fieldset
      class="date-boxes offer-field"
      aria-describedby={`${field}-hint${error ? ` ${field}-error` : ''}`}
    >
      <legend>{legend}</legend>
      <div class="date-words">
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
        {error && <FieldError field={field} words={error} />}
      </div>
      {BOXES.map(({ box, label }) => (
        <div key={box} class={box}>
          <label for={`${field}-${box}`}>{label}</label>
          <input
            id={`${field}-${box}`}
            class="field"
            {...(box !== 'month' && { inputMode: 'numeric' as const })}
            autocomplete="off"
            value={fields[box]}
            aria-invalid={error ? true : undefined}
            onInput={(event) => onChange({ ...fields, [box]: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}

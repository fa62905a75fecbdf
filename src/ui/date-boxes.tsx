import type { ComponentChildren } from 'preact';
import type { DateFields } from '../calendar/when.ts';

type Props = {
  readonly field: string;
  readonly legend: string;
  readonly fields: DateFields;
  /** The boxes that have a fault. */
  readonly isWrong: (box: keyof DateFields) => boolean;
  readonly onChange: (fields: DateFields) => void;
  readonly describedBy?: string;
  /** What stands between the legend and the boxes. */
  readonly children?: ComponentChildren;
};

const BOXES: readonly { readonly box: keyof DateFields; readonly label: string }[] = [
  { box: 'day', label: 'Day' },
  { box: 'month', label: 'Month' },
  { box: 'year', label: 'Year' },
];

/** A date in three boxes. A month may be written out. */
export function DateBoxes({ field, legend, fields, isWrong, onChange, describedBy, children }: Props) {
  return (
    <fieldset class="date-boxes" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {children}
      {BOXES.map(({ box, label }) => (
        <div key={box} class={box}>
          <label for={`${field}-${box}`}>{label}</label>
          <input
            id={`${field}-${box}`}
            class="field"
            {...(box !== 'month' && { inputMode: 'numeric' as const })}
            autocomplete="off"
            value={fields[box]}
            aria-invalid={isWrong(box) ? true : undefined}
            onInput={(event) => onChange({ ...fields, [box]: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}

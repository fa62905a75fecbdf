import type { DateFields } from '../../calendar/when.ts';
import { DateBoxes } from '../date-boxes.tsx';
import { FieldError } from '../question-group.tsx';

type Props = {
  readonly field: string;
  readonly legend: string;
  readonly hint: string;
  readonly fields: DateFields;
  readonly error?: string | undefined;
  readonly onChange: (fields: DateFields) => void;
};

/** A date in three boxes, with what to write above them. */
export function DayField({ field, legend, hint, fields, error, onChange }: Props) {
  return (
    <div class="offer-field">
      <DateBoxes
        field={field}
        legend={legend}
        fields={fields}
        isWrong={() => error !== undefined}
        onChange={onChange}
        describedBy={`${field}-hint${error ? ` ${field}-error` : ''}`}
      >
        <div class="date-words">
          <p class="hint" id={`${field}-hint`}>
            {hint}
          </p>
          {error && <FieldError field={field} words={error} />}
        </div>
      </DateBoxes>
    </div>
  );
}

import { Choice } from '../choice.tsx';
import { FieldError } from '../question-group.tsx';

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A few ways to answer, one of which is ticked. */
export function ChoicesField({ name, legend, options, value, error, onChange }: Props) {
  const field = `offer-${name}`;
  return (
    <fieldset
      class="offer-field"
      aria-describedby={error ? `${field}-error` : undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend>{legend}</legend>
      {error && <FieldError field={field} words={error} />}
      <div class="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            field={`${field}-${option.value}`}
            name={field}
            type="radio"
            label={option.label}
            checked={value === option.value}
            onTick={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

import { FieldError } from '../question-group.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly unit: '£' | '%';
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (text: string) => void;
};

export function NumberField({ id, label, unit, value, error, onInput }: Props) {
  return (
    <div>
      <label for={id}>{label}</label>
      {error && <FieldError field={id} words={error} />}
      <span class="number-field">
        {unit === '£' && <span aria-hidden="true">£</span>}
        <input
          id={id}
          class="field"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {unit === '%' && <span aria-hidden="true">%</span>}
      </span>
    </div>
  );
}

import { FieldError } from '../question-group.tsx';

type Props = {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly kind?: 'words' | 'pounds' | 'number';
  readonly onInput: (text: string) => void;
};

export function TextField({ field, label, hint, value, error, kind = 'words', onInput }: Props) {
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
  const input = (
    <input
      id={field}
      class={kind === 'number' ? 'field years' : 'field'}
      autocomplete="off"
      inputMode={kind === 'words' ? undefined : kind === 'pounds' ? 'decimal' : 'numeric'}
      value={value}
      aria-describedby={described || undefined}
      aria-invalid={error ? true : undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
  return (
    <div class="offer-field">
      <label for={field}>{label}</label>
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError field={field} words={error} />}
      {kind === 'pounds' ? (
        <span class="number-field">
          <span aria-hidden="true">£</span>
          {input}
        </span>
      ) : (
        input
      )}
    </div>
  );
}

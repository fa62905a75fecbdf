import type { ChoiceQuestion } from '../../questions/question.ts';
import { FieldError } from '../question-group.tsx';

type Props = {
  readonly question: Pick<ChoiceQuestion, 'id' | 'text' | 'options'>;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
};

/** One question of the lists as a field that opens: a page of radio buttons would be long. */
export function SelectField({ question: { id, text, options }, value, error, onChange }: Props) {
  const field = `offer-${id}`;
  return (
    <div class="offer-field">
      <label for={field}>{text}</label>
      {error && <FieldError field={field} words={error} />}
      <select
        id={field}
        class="field"
        value={value}
        aria-describedby={error ? `${field}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

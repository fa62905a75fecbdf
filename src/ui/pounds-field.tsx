import type { PoundsQuestion } from '../questions/question.ts';
import type { Selection } from '../questions/selection.ts';
import { FieldError } from './question-group.tsx';

type Props = {
  readonly question: PoundsQuestion;
  readonly field: string;
  readonly selection: Selection;
  readonly error: string | undefined;
  readonly onChange: (selection: Selection) => void;
};

export function PoundsField({ question, field, selection, error, onChange }: Props) {
  const described = [`${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
  return (
    <div class="pounds">
      <h1 tabIndex={-1}>
        <label for={field}>{question.text}</label>
      </h1>
      <p class="hint" id={`${field}-hint`}>
        {question.hint}
      </p>
      {error && <FieldError field={field} words={error} />}
      <span class="pounds-field">
        <span aria-hidden="true">£</span>
        <input
          id={field}
          name={question.id}
          inputMode="decimal"
          autocomplete="off"
          value={selection.pounds}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          onInput={(event) => onChange({ ...selection, pounds: event.currentTarget.value })}
        />
      </span>
    </div>
  );
}

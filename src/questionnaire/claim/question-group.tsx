import type { ComponentChildren } from 'preact';
import type { ClaimQuestion } from '../../questions/question.ts';
import { fieldId } from './claim-draft.ts';

type Props = {
  readonly question: ClaimQuestion;
  readonly error: string | undefined;
  readonly children: ComponentChildren;
};

/** One question of the form: its words name the group, its hint and its fault describe it. */
export function QuestionGroup({ question, error, children }: Props) {
  const { id, text, hint, why } = question;
  const described = [hint && fieldId(id, 'hint'), error && fieldId(id, 'error')].filter(Boolean).join(' ');
  return (
    <fieldset
      class="claim-question"
      aria-describedby={described || undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend>
        <h3>{text}</h3>
      </legend>
      {hint && (
        <p class="hint" id={fieldId(id, 'hint')}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={fieldId(id, 'error')}>
          <span class="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {children}
      <details class="why">
        <summary>
          Why we ask<span class="visually-hidden">: {question.name.toLowerCase()}</span>
        </summary>
        <p>{why}</p>
      </details>
    </fieldset>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import type { Question } from '../questions/question.ts';

type Props = {
  readonly question: Question;
  /** How the ids of what stands in it begin. */
  readonly field: string;
  /** The question in words, as a heading. */
  readonly heading: VNode;
  readonly error: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** One question: its words name the group, its hint and its fault describe it. */
export function QuestionGroup({ question: { hint }, field, heading, error, class: name, children }: Props) {
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class={name} aria-describedby={described || undefined} aria-invalid={error ? true : undefined}>
      <legend>{heading}</legend>
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError field={field} words={error} />}
      {children}
    </fieldset>
  );
}

export function FieldError({ field, words }: { readonly field: string; readonly words: string }) {
  return (
    <p class="error" id={`${field}-error`}>
      <span class="visually-hidden">Error: </span>
      {words}
    </p>
  );
}

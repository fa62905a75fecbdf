import { type ChoiceQuestion, labelOf } from '../questions/question.ts';
import { type Selection, tick, tickNone } from './selection.ts';

type Props = {
  readonly question: ChoiceQuestion;
  readonly text: string;
  /** Whether a parent asks for a child: the options are in the child’s words then. */
  readonly forChild: boolean;
  readonly selection: Selection;
  readonly error: string | undefined;
  readonly onChange: (selection: Selection) => void;
};

/** Radio buttons or tick boxes; the question is the group's name and the page's heading. */
export function Choices({ question, text, forChild, selection, error, onChange }: Props) {
  const type = question.asks === 'one' ? 'radio' : 'checkbox';
  const { hint } = question;
  const described = [hint && `${question.id}-hint`, error && `${question.id}-error`]
    .filter(Boolean)
    .join(' ');
  const apart = question.options.length - 1;

  return (
    <fieldset aria-describedby={described || undefined} aria-invalid={error ? true : undefined}>
      <legend>
        <h1 tabIndex={-1}>{text}</h1>
      </legend>
      {hint && (
        <p class="hint" id={`${question.id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${question.id}-error`}>
          <span class="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <div class={question.options.length > 12 ? 'choices many' : 'choices'}>
        {question.options.map((option, index) => (
          <Choice
            key={option.value}
            field={`${question.id}-${index}`}
            name={question.id}
            type={type}
            label={labelOf(option, forChild)}
            hint={option.hint}
            apart={question.asks === 'many' && !question.none && index === apart}
            checked={selection.options.includes(option.value)}
            onTick={() => onChange(tick(question, selection, option.value))}
          />
        ))}
        {question.asks === 'many' && question.none && (
          <Choice
            field={`${question.id}-none`}
            name={question.id}
            type={type}
            label={question.none}
            apart
            checked={selection.none}
            onTick={() => onChange(tickNone(selection))}
          />
        )}
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly field: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly apart?: boolean;
  readonly checked: boolean;
  readonly onTick: () => void;
};

export function Choice({ field, name, type, label, hint, apart, checked, onTick }: ChoiceProps) {
  return (
    <div class={apart ? 'choice apart' : 'choice'}>
      <input
        type={type}
        id={field}
        name={name}
        checked={checked}
        onChange={onTick}
        aria-describedby={hint ? `${field}-hint` : undefined}
      />
      <label for={field}>{label}</label>
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

import { type ChoiceQuestion, UNKNOWN } from '../questions/question.ts';
import type { Selection } from '../questions/selection.ts';
import { tick, tickNone } from '../questions/tick.ts';
import { Choice } from './choice.tsx';

type Props = {
  readonly question: ChoiceQuestion;
  /** How the ids of the boxes begin. */
  readonly field: string;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
};

/** Radio buttons or tick boxes. */
export function OptionList({ question, field, selection, onChange }: Props) {
  const type = question.asks === 'one' ? 'radio' : 'checkbox';
  const none = question.asks === 'many' ? question.none : undefined;
  return (
    <div class="choices">
      {question.options.map((option, index) => (
        <Choice
          key={option.value}
          field={`${field}-${index}`}
          name={field}
          type={type}
          label={option.label}
          hint={option.hint}
          apart={type === 'checkbox' && option.value === UNKNOWN}
          checked={selection.options.includes(option.value)}
          onTick={() => onChange(tick(question, selection, option.value))}
        />
      ))}
      {none && (
        <Choice
          field={`${field}-none`}
          name={field}
          type={type}
          label={none}
          checked={selection.none}
          onTick={() => onChange(tickNone(selection))}
        />
      )}
    </div>
  );
}

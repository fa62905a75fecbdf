import { type ChoiceQuestion, labelOf, UNKNOWN } from '../questions/question.ts';
import { type Selection, tick, tickNone } from '../questions/selection.ts';
import { Choice } from './choice.tsx';

type Props = {
  readonly question: ChoiceQuestion;
  /** How the ids of the boxes begin. */
  readonly field: string;
  /** Whether a parent asks for a child: the options are in the child’s words then. */
  readonly forChild?: boolean;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
};

/** Radio buttons or tick boxes. */
export function OptionList({ question, field, forChild = false, selection, onChange }: Props) {
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
          label={labelOf(option, forChild)}
          hint={option.hint}
          apart={type === 'checkbox' && none === undefined && option.value === UNKNOWN}
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
          apart
          checked={selection.none}
          onTick={() => onChange(tickNone(selection))}
        />
      )}
    </div>
  );
}

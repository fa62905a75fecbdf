import type { ManyQuestion, OneQuestion, Option } from '../../questions/question.ts';
import { tick } from '../selection.ts';
import { fieldId } from './claim-draft.ts';

type Props = {
  readonly question: OneQuestion | ManyQuestion;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

export function OptionList({ question, chosen, onChange }: Props) {
  const ticked = (value: string) =>
    onChange(tick(question, { options: chosen, none: false, pounds: '' }, value).options);
  return (
    <div class="choices">
      {question.options.map((option, index) => (
        <OptionBox
          key={option.value}
          option={option}
          field={fieldId(question.id, index)}
          name={fieldId(question.id, 'options')}
          type={question.asks === 'one' ? 'radio' : 'checkbox'}
          checked={chosen.includes(option.value)}
          onTick={() => ticked(option.value)}
        />
      ))}
    </div>
  );
}

type BoxProps = {
  readonly option: Pick<Option, 'label' | 'hint'>;
  readonly field: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly checked: boolean;
  readonly onTick: () => void;
};

export function OptionBox({ option, field, name, type, checked, onTick }: BoxProps) {
  return (
    <div class="choice">
      <input
        type={type}
        id={field}
        name={name}
        checked={checked}
        onChange={onTick}
        aria-describedby={option.hint ? `${field}-hint` : undefined}
      />
      <label for={field}>{option.label}</label>
      {option.hint && (
        <p class="hint" id={`${field}-hint`}>
          {option.hint}
        </p>
      )}
    </div>
  );
}

import type { ChoiceQuestion } from '../../questions/question.ts';
import { Choice } from '../choices.tsx';
import { tick } from '../selection.ts';
import { fieldId } from './claim-draft.ts';

type Props = {
  readonly question: ChoiceQuestion;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

export function OptionList({ question, chosen, onChange }: Props) {
  const ticked = (value: string) =>
    onChange(tick(question, { options: chosen, none: false, pounds: '' }, value).options);
  return (
    <div class="choices">
      {question.options.map((option, index) => (
        <Choice
          key={option.value}
          label={option.label}
          hint={option.hint}
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

import type { ClaimQuestion } from '../../questions/question.ts';
import { OptionList } from '../option-list.tsx';
import { type ClaimDraft, fieldId, groupId } from './claim-draft.ts';
import { WhenFields } from './when-fields.tsx';

type Props = {
  readonly question: ClaimQuestion;
  readonly draft: ClaimDraft;
  /** The field that has a fault. */
  readonly wrong: string | undefined;
  readonly onChange: (draft: ClaimDraft) => void;
};

/** The boxes of one question about where and when. */
export function QuestionFields({ question, draft, wrong, onChange }: Props) {
  const { id } = question;
  if (question.asks === 'when') {
    return (
      <WhenFields
        question={question}
        draft={draft.date}
        wrong={wrong}
        onChange={(date) => onChange({ ...draft, date })}
      />
    );
  }
  if (question.asks === 'years') {
    return (
      <input
        id={fieldId(id, 'years')}
        class="field years"
        inputMode="numeric"
        autocomplete="off"
        aria-label={question.text}
        aria-invalid={wrong ? true : undefined}
        value={draft.years}
        onInput={(event) => onChange({ ...draft, years: event.currentTarget.value })}
      />
    );
  }
  return (
    <OptionList
      question={question}
      field={groupId(id)}
      selection={{ options: draft.options, none: false }}
      onChange={({ options }) => onChange({ ...draft, options })}
    />
  );
}

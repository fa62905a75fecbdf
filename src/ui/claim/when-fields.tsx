import type { When } from '../../calendar/when.ts';
import type { WhenQuestion } from '../../questions/question.ts';
import type { WhenDraft } from '../../questions/typed-dates.ts';
import { Choice } from '../choice.tsx';
import { DateBoxes } from '../date-boxes.tsx';
import { fieldId } from './claim-draft.ts';

type Props = {
  readonly question: WhenQuestion;
  readonly draft: WhenDraft;
  readonly wrong: string | undefined;
  readonly onChange: (draft: WhenDraft) => void;
};

const WAYS: readonly { readonly kind: When['kind']; readonly label: string }[] = [
  { kind: 'known', label: 'I know the day, the month or the year' },
  { kind: 'between', label: 'Between two dates' },
  { kind: 'still-going-on', label: 'It is still going on' },
  { kind: 'unknown', label: 'I don’t know' },
];

/** A date in whatever precision the person has. */
export function WhenFields({ question, draft, wrong, onChange }: Props) {
  const ways = WAYS.filter(({ kind }) => kind !== 'still-going-on' || question.goesOn);
  return (
    <>
      <div class="choices">
        {ways.map(({ kind, label }) => (
          <Choice
            key={kind}
            label={label}
            field={fieldId(question.id, kind)}
            name={fieldId(question.id, 'way')}
            type="radio"
            checked={draft.kind === kind}
            onTick={() => onChange({ ...draft, kind })}
          />
        ))}
      </div>
      {draft.kind !== 'unknown' && (
        <DateBoxes
          field={fieldId(question.id, 'start')}
          legend={START_WORDS[draft.kind]}
          fields={draft.start}
          isWrong={(box) => wrong === fieldId(question.id, `start-${box}`)}
          onChange={(start) => onChange({ ...draft, start })}
        />
      )}
      {draft.kind === 'between' && (
        <DateBoxes
          field={fieldId(question.id, 'end')}
          legend="Not after"
          fields={draft.end}
          isWrong={(box) => wrong === fieldId(question.id, `end-${box}`)}
          onChange={(end) => onChange({ ...draft, end })}
        />
      )}
    </>
  );
}

const START_WORDS = {
  known: 'The date. You can leave out the day, or the day and the month',
  between: 'Not before',
  'still-going-on': 'Since when, if you know',
} as const;

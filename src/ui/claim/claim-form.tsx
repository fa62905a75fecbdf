import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../calendar/day.ts';
import type { Circumstances } from '../../claim/circumstances.ts';
import type { ClaimQuestion } from '../../questions/question.ts';
import type { BreachFacts } from '../../session/story.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { OptionList } from '../option-list.tsx';
import { pageAbout } from '../page-about.ts';
import { QuestionGroup } from '../question-group.tsx';
import { useErrorTitle } from '../use-error-title.ts';
import {
  askedFor,
  type ClaimDraft,
  type DraftFault,
  draftOf,
  fieldId,
  groupId,
  isAsSuggested,
  readDraft,
  soFar,
} from './claim-draft.ts';
import { WhenFields } from './when-fields.tsx';

/** What our story about a breach says, filled in for the person to confirm. */
type Suggestion = { readonly breach: BreachFacts; readonly circumstances: Circumstances };

type Props = {
  readonly circumstances: Circumstances;
  readonly suggestion: Suggestion | null;
  readonly today: Day;
  /** What can be read after each change, to be kept. */
  readonly onChange: (circumstances: Circumstances) => void;
  readonly onRead: (circumstances: Circumstances) => void;
};

/** A few questions in one form: where, whose, who, when, and what was done already. */
export function ClaimForm({ circumstances, suggestion, today, onChange, onRead }: Props) {
  const suggested = draftOf(suggestion?.circumstances ?? {});
  const [draft, setDraft] = useState(() => draftOf({ ...suggestion?.circumstances, ...circumstances }));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const attempts = useRef(0);

  useErrorTitle(faults);

  function change(changed: ClaimDraft) {
    setDraft(changed);
    onChange(soFar(changed, today));
  }

  function onSubmit(event: Event) {
    event.preventDefault();
    attempts.current += 1;
    const reading = readDraft(draft, today);
    setFaults(reading.kind === 'faults' ? reading.faults : []);
    if (reading.kind === 'read') onRead(reading.circumstances);
  }

  return (
    <form class="claim-form" onSubmit={onSubmit} noValidate>
      {faults.length > 0 && <ErrorSummary key={attempts.current} level="h3" faults={faults} />}
      {askedFor(draft).map((question) => {
        const fault = faults.find(({ id }) => id === question.id);
        return (
          <QuestionGroup
            key={question.id}
            question={question}
            field={groupId(question.id)}
            heading={<h3>{question.text}</h3>}
            error={fault?.message}
            class="claim-question"
          >
            <Fields question={question} draft={draft} wrong={fault?.field} onChange={change} />
            {suggestion && isAsSuggested(question, draft, suggested) && (
              <p class="suggested">
                Filled in from {pageAbout(suggestion.breach)}{' '}
                <a href={suggestion.breach.post}>{suggestion.breach.organisation}</a>. Change it if it does
                not fit you.
              </p>
            )}
            <Why question={question} />
          </QuestionGroup>
        );
      })}
      <p class="actions">
        <button type="submit" class="button">
          Show me
        </button>
      </p>
    </form>
  );
}

function Why({ question: { name, why } }: { readonly question: ClaimQuestion }) {
  return (
    <details class="why">
      <summary>
        Why we ask<span class="visually-hidden">: {name.toLowerCase()}</span>
      </summary>
      <p>{why}</p>
    </details>
  );
}

type FieldsProps = {
  readonly question: ClaimQuestion;
  readonly draft: ClaimDraft;
  readonly wrong: string | undefined;
  readonly onChange: (draft: ClaimDraft) => void;
};

function Fields({ question, draft, wrong, onChange }: FieldsProps) {
  const { id } = question;
  if (question.asks === 'when') {
    const date = draft.dates[id];
    return date ? (
      <WhenFields
        question={question}
        draft={date}
        wrong={wrong}
        onChange={(changed) => onChange({ ...draft, dates: { ...draft.dates, [id]: changed } })}
      />
    ) : null;
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
        value={draft.years[id] ?? ''}
        onInput={(event) =>
          onChange({ ...draft, years: { ...draft.years, [id]: event.currentTarget.value } })
        }
      />
    );
  }
  return (
    <OptionList
      question={question}
      field={groupId(id)}
      selection={{ options: draft.options[id] ?? [], none: false, pounds: '' }}
      onChange={({ options }) => onChange({ ...draft, options: { ...draft.options, [id]: options } })}
    />
  );
}

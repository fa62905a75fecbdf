import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../calendar/day.ts';
import { dateFault } from '../../claim/circumstances.ts';
import { knownOf, progressInClaim } from '../../claim/claim-places.ts';
import { CLAIM } from '../../questions/journey.ts';
import type { ClaimQuestion } from '../../questions/question.ts';
import { $breach } from '../../session/breach.ts';
import { doneByOffer, setCircumstances } from '../../session/claim.ts';
import { $told, goBackInClaim, goOnInClaim } from '../../session/claim-journey.ts';
import { $changing, goTo } from '../../session/place.ts';
import { $kept } from '../../session/session.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { QuestionGroup } from '../question-group.tsx';
import { useErrorTitle } from '../use-error-title.ts';
import { type DraftFault, draftOf, groupId, isAsSuggested, readDraft } from './claim-draft.ts';
import { QuestionFields } from './question-fields.tsx';
import { SuggestedBy } from './suggested-by.tsx';
import { usePageTitle } from './use-page-title.ts';

type Props = {
  readonly question: ClaimQuestion;
  readonly today: Day;
  /** What is said before the question. */
  readonly children: ComponentChildren;
};

/** One question about where, when or against whom. */
export function ClaimPageOfQuestion({ question, today, children }: Props) {
  const told = useStore($told);
  const breach = useStore($breach);
  const changing = useStore($changing);
  const kept = useStore($kept);
  const known = knownOf(told);
  const [draft, setDraft] = useState(() => draftOf(question, doneByOffer(known)));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const attempts = useRef(0);
  usePageTitle(question.text);
  useErrorTitle(faults);
  const [fault] = faults;
  // Dates that cannot both be right lead here: the person is told why, before they change anything.
  const clash = question.id === 'found-out' ? dateFault(known, today) : undefined;
  const { number, atMost } = progressInClaim(question.id, told);

  function onSubmit(event: Event) {
    event.preventDefault();
    attempts.current += 1;
    const reading = readDraft(question, draft, { said: told.circumstances, known }, today);
    setFaults('message' in reading ? [reading] : []);
    if ('message' in reading) return;
    setCircumstances(reading.circumstances);
    goOnInClaim();
  }

  return (
    <form class="claim-form" onSubmit={onSubmit} noValidate>
      <button type="button" class="back" onClick={goBackInClaim}>
        {changing ? 'Back to what you said' : 'Back'}
      </button>
      {fault && <ErrorSummary key={attempts.current} level="h2" faults={faults} />}
      {children}
      <p class="progress">
        Question {number} of at most {atMost}
      </p>
      <QuestionGroup
        question={question}
        field={groupId(question.id)}
        heading={<h1 tabIndex={-1}>{question.text}</h1>}
        error={fault?.message ?? clash}
      >
        <QuestionFields question={question} draft={draft} wrong={fault?.field} onChange={setDraft} />
      </QuestionGroup>
      {question.id === 'found-out' && (fault?.message ?? clash)?.startsWith('You cannot') && (
        <p>
          <button type="button" class="link" onClick={() => goTo(`${CLAIM}happened`, true, `${CLAIM}check`)}>
            Change when it happened
          </button>
        </p>
      )}
      {breach && isAsSuggested(question, draft, draftOf(question, told.suggested)) && (
        <SuggestedBy breach={breach} />
      )}
      <p class="actions">
        <button type="submit" class="button">
          Continue
        </button>
      </p>
      <details class="why">
        <summary>Why we ask</summary>
        <p>{question.why}</p>
      </details>
      {kept === 'memory-only' && (
        <p class="notice">
          This browser does not let us keep answers in the tab. They are safe while this page is open, but a
          reload would lose them.
        </p>
      )}
    </form>
  );
}

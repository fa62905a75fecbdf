import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { progress } from '../questions/journey.ts';
import type { BreachQuestion } from '../questions/question.ts';
import { questionInWords } from '../questions/question-words.ts';
import type { QuestionId } from '../questions/questions.ts';
import { type Selection, selectionOf, submit } from '../questions/selection.ts';
import { $answers, $forChild, answer } from '../session/answers.ts';
import { $breach } from '../session/breach.ts';
import { $backTo, goBack, goOn } from '../session/place.ts';
import { $kept } from '../session/session.ts';
import { pageAbout } from '../session/story.ts';
import { ErrorSummary } from './error-summary.tsx';
import { OptionList } from './option-list.tsx';
import { PoundsField } from './pounds-field.tsx';
import { QuestionGroup } from './question-group.tsx';

export function QuestionPage({ question }: { readonly question: BreachQuestion }) {
  const id = question.id as QuestionId;
  const answers = useStore($answers);
  const breach = useStore($breach);
  const backTo = useStore($backTo);
  const kept = useStore($kept);
  const forChild = useStore($forChild);
  const suggested = answers[id] === undefined ? breach?.answers[id] : undefined;
  const [selection, setSelection] = useState(() => selectionOf(question, answers[id] ?? suggested));
  const isTouched = useRef(false);
  const [error, setError] = useState<string>();
  /** Pressing Continue again without an answer brings focus back to what is wrong. */
  const [attempts, setAttempts] = useState(0);
  const along = progress(id, answers);

  // The story may come while its first question stands here already.
  useEffect(() => {
    if (suggested !== undefined && !isTouched.current) setSelection(selectionOf(question, suggested));
  }, [suggested]);

  useEffect(() => {
    if (error && !document.title.startsWith('Error: ')) document.title = `Error: ${document.title}`;
  }, [error]);

  function choose(chosen: Selection) {
    isTouched.current = true;
    setSelection(chosen);
  }

  function onSubmit(event: Event) {
    event.preventDefault();
    const submission = submit(question, selection);
    if ('error' in submission) {
      setAttempts(attempts + 1);
      setError(submission.error);
      return;
    }
    answer(id, submission.answer);
    goOn();
  }

  const firstField = `${id}-0`;
  const text = questionInWords(question, answers, { organisation: breach?.organisation, forChild });
  return (
    <form onSubmit={onSubmit} noValidate>
      <button type="button" class="back" onClick={goBack}>
        {backTo ? `Back to your ${backTo === 'check' ? 'answers' : 'result'}` : 'Back'}
      </button>
      {error && <ErrorSummary key={attempts} level="h2" faults={[{ field: firstField, message: error }]} />}
      {along && (
        <p class="progress">
          Question {along.number} of at most {along.atMost}
        </p>
      )}
      {question.asks === 'pounds' ? (
        <PoundsField
          question={question}
          field={firstField}
          selection={selection}
          error={error}
          onChange={choose}
        />
      ) : (
        <QuestionGroup question={question} field={id} heading={<h1 tabIndex={-1}>{text}</h1>} error={error}>
          <OptionList
            question={question}
            field={id}
            forChild={forChild}
            selection={selection}
            onChange={choose}
          />
        </QuestionGroup>
      )}
      {suggested !== undefined && breach && (
        <p class="suggested">
          Filled in from {pageAbout(breach)} <a href={breach.post}>{breach.organisation}</a>. Change it if it
          does not fit what happened to you.
        </p>
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

import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { answerInWords } from '../questions/answer-words.ts';
import { outstanding } from '../questions/journey.ts';
import type { BreachQuestion } from '../questions/question.ts';
import { questionInWords } from '../questions/question-words.ts';
import { allQuestions, isAsked, type QuestionId } from '../questions/questions.ts';
import { $answers, $applicable, $dropped, $forChild, startAgain } from '../session/answers.ts';
import { $breach } from '../session/breach.ts';
import { goBack, goTo } from '../session/place.ts';
import { KeepingPart } from './keeping-part.tsx';
import { loadResult } from './load-result.ts';

export function CheckAnswers({ base }: { readonly base: string }) {
  const answers = useStore($answers);
  const breach = useStore($breach);
  const asked = useStore($applicable);
  const dropped = useStore($dropped);
  const forChild = useStore($forChild);
  const missing = outstanding(answers)[0];
  const asking = { organisation: breach?.organisation, forChild };
  // Whoever leaves this page has read what was dropped.
  useEffect(() => () => $dropped.set([]), []);
  useEffect(() => void loadResult(base).catch(() => {}), [base]);

  function clear() {
    startAgain();
    goTo('start');
  }

  return (
    <>
      <button type="button" class="back" onClick={goBack}>
        Back
      </button>
      <h1 tabIndex={-1}>Check your answers</h1>
      {dropped.length > 0 && (
        <p class="notice" role="status">
          These no longer apply, so we took out your answers to them:{' '}
          {allQuestions
            .filter(({ id }) => dropped.includes(id as QuestionId))
            .map((question) => `“${questionInWords(question, answers, asking)}”`)
            .join(' ')}
        </p>
      )}
      <dl class="summary">
        {asked.filter(isAsked).map((question) => (
          <SummaryRow
            key={question.id}
            question={question}
            text={questionInWords(question, answers, asking)}
            words={answerInWords(question, answers, forChild)}
          />
        ))}
      </dl>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => goTo(missing?.id ?? 'result', missing !== undefined)}
        >
          {missing ? 'Answer what is missing' : 'See the result'}
        </button>
        <button type="button" class="link" onClick={clear}>
          Delete my answers and start again
        </button>
      </p>
      <KeepingPart base={base} />
    </>
  );
}

type RowProps = {
  readonly question: BreachQuestion;
  readonly text: string;
  readonly words: readonly string[];
};

function SummaryRow({ question, text, words }: RowProps) {
  return (
    <div>
      <dt>{text}</dt>
      <dd>
        {words.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </dd>
      <dd class="change">
        <button type="button" class="link" onClick={() => goTo(question.id, true)}>
          Change <span class="visually-hidden">{question.name.toLowerCase()}</span>
        </button>
      </dd>
    </div>
  );
}

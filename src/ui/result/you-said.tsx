import { useStore } from '@nanostores/preact';
import { answerInWords } from '../../questions/answer-words.ts';
import { isAsked } from '../../questions/questions.ts';
import { $answers, $applicable, $forChild } from '../../session/answers.ts';
import { changeFromResult } from '../../session/change-from-result.ts';
import { Fold } from './fold.tsx';

/** The answers, each with Change: Continue comes back here and says what moved. */
export function YouSaid() {
  const answers = useStore($answers);
  const asked = useStore($applicable).filter(isAsked);
  const forChild = useStore($forChild);
  return (
    <Fold id="you-said" title="You said" point="Change an answer, and see what moves.">
      <dl class="said">
        {asked.map((question) => (
          <div key={question.id}>
            <dt>{question.name}</dt>
            <dd>
              {answerInWords(question, answers, forChild).map((words) => (
                <span key={words} class="answer">
                  {words}
                </span>
              ))}
              <button type="button" class="link" onClick={() => changeFromResult(question.id)}>
                Change <span class="visually-hidden">{question.name.toLowerCase()}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

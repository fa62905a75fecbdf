import { useStore } from '@nanostores/preact';
import { asked as askedOf } from '../../questions/journey.ts';
import { nameOf } from '../../questions/names.ts';
import { $said } from '../../session/answers.ts';
import { changeFromResult } from '../../session/change-from-result.ts';
import { answerNow } from '../questions/form-answer.ts';
import { formOf } from '../questions/forms.ts';
import { Fold } from './fold.tsx';

/** The answers, each with Change: Continue comes back here and says what moved. */
export function YouSaid() {
  const asked = askedOf(useStore($said));
  return (
    <Fold id="you-said" title="You said" point="Change an answer, and see what moves.">
      <dl class="said">
        {asked
          .flatMap(({ id }) => formOf(id) ?? [])
          .map((one) => (
            <div key={one.question.id}>
              <dt>{nameOf(one.question.id)}</dt>
              <dd>
                {answerNow(one).map((words) => (
                  <span key={words} class="answer">
                    {words}
                  </span>
                ))}
                <button type="button" class="link" onClick={() => changeFromResult(one.question.id)}>
                  Change <span class="visually-hidden">{nameOf(one.question.id).toLowerCase()}</span>
                </button>
              </dd>
            </div>
          ))}
      </dl>
    </Fold>
  );
}

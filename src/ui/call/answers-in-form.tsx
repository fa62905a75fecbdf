import { useState } from 'preact/hooks';
import { ChooseAnswers } from './choose-answers.tsx';

/** The box that is shown is the field that is sent: there is no other. With nothing ticked there is no field. */
export function AnswersInForm({ base }: { readonly base: string }) {
  const [text, setText] = useState('');
  return (
    <>
      <ChooseAnswers base={base} onText={setText} />
      {text !== '' && (
        <p>
          <label for="answers">This is exactly what will be sent with your number</label>
          <textarea
            class="field"
            id="answers"
            name="answers"
            rows={text.split('\n').length + 2}
            readOnly
            value={text}
          />
        </p>
      )}
    </>
  );
}

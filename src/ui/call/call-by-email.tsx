import { useState } from 'preact/hooks';
import { type CallMessageFields, callMessage, mailAddress, TIMES } from './call-fields.ts';
import { ChooseAnswers } from './choose-answers.tsx';

type Props = { readonly base: string; readonly to: string; readonly site: string };

/** Some mail programs cut a message that a link begins, past about this many characters. */
const LONG = 1_800;

/** Writes the message here, for the person's own mail program. This page sends nothing. */
export function CallByEmail({ base, to, site }: Props) {
  const [fields, setFields] = useState<CallMessageFields>({
    name: '',
    phone: '',
    time: TIMES[0],
    message: '',
  });
  const [answers, setAnswers] = useState('');
  const [said, setSaid] = useState('');
  const message = callMessage(site, fields, answers);
  const address = mailAddress(to, message);

  const set = (field: keyof CallMessageFields) => (event: { currentTarget: { value: string } }) =>
    setFields({ ...fields, [field]: event.currentTarget.value });

  function copy() {
    navigator.clipboard.writeText(message.body).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser did not let us copy. Select the text and copy it yourself.'),
    );
  }

  return (
    <>
      <div class="call-fields">
        <p>
          <label for="name">Your name</label>
          <input class="field" id="name" autocomplete="name" value={fields.name} onInput={set('name')} />
        </p>
        <p>
          <label for="phone">A phone number that is safe to ring</label>
          <input
            class="field"
            id="phone"
            type="tel"
            autocomplete="tel"
            value={fields.phone}
            onInput={set('phone')}
          />
        </p>
        <p>
          <label for="time">Best time to ring</label>
          <select class="field" id="time" value={fields.time} onChange={set('time')}>
            {TIMES.map((time) => (
              <option key={time}>{time}</option>
            ))}
          </select>
        </p>
        <p>
          <label for="message">What it is about, if you want to say</label>
          <textarea class="field" id="message" rows={4} value={fields.message} onInput={set('message')} />
        </p>
      </div>
      <ChooseAnswers base={base} onText={setAnswers} />
      <h2>Your message</h2>
      <p>
        <label for="whole">To {to}, exactly as it will read</label>
        <textarea
          class="field"
          id="whole"
          rows={message.body.split('\n').length + 2}
          readOnly
          value={message.body}
        />
      </p>
      {address.length > LONG && (
        <p class="hint">This is long. If your mail program cuts it short, copy it from here instead.</p>
      )}
      <p class="actions">
        <a class="button" href={address}>
          Open it in your mail program
        </a>
        <button type="button" class="link" onClick={copy}>
          Copy the message
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { type Letter, plainText } from '../../claim/letters/letter.ts';
import { $writing, editLetter, setAddresses } from '../../stores/letters.ts';
import { AddressFields } from './address-fields.tsx';
import { download } from './download.ts';
import { blocksOfText, gapsIn } from './letter-text.ts';
import { printLetter } from './print-letter.ts';

type Props = { readonly letter: Letter };

/** Papers that go to nobody need no names. */
const NO_ADDRESSES: readonly Letter['id'][] = ['evidence-checklist', 'diary-sheet'];

export function LetterEditor({ letter }: Props) {
  const { addresses, edited: all } = useStore($writing);
  const edited = all[letter.id];
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = edited ?? plainText(letter);
  const gaps = gapsIn(text);

  function copy() {
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser did not let us copy. Select the text and copy it yourself.'),
    );
  }

  function startAgain() {
    editLetter(letter.id, undefined);
    field.current?.focus();
  }

  function saveText() {
    download(`${letter.id}.txt`, new Blob([text], { type: 'text/plain' }));
    setSaid('Saved as a text file.');
  }

  function saveWord() {
    setSaid('Making a Word file.');
    import('./word-file.ts')
      .then(({ wordFile }) => wordFile(letter.title, blocksOfText(text, letter)))
      .then(
        (file) => {
          download(`${letter.id}.docx`, file);
          setSaid('Saved as a Word file.');
        },
        () => setSaid('We could not make a Word file. Check that you are online, or save it as text.'),
      );
  }

  return (
    <div class="letter-editor">
      {!NO_ADDRESSES.includes(letter.id) &&
        (edited === undefined ? (
          <AddressFields letter={letter.id} addresses={addresses} onChange={setAddresses} />
        ) : (
          <p class="hint">You have changed the letter, so write names and addresses in it.</p>
        ))}
      <label for={`${letter.id}-text`}>{letter.title}: change it as you like</label>
      <textarea
        id={`${letter.id}-text`}
        class="field letter-text"
        rows={20}
        value={text}
        autocomplete="off"
        ref={field}
        onInput={(event) => editLetter(letter.id, event.currentTarget.value)}
      />
      {gaps > 0 && (
        <p class="hint">
          {gaps === 1 ? 'One place' : `${gaps} places`} in [square brackets] {gaps === 1 ? 'is' : 'are'} for
          you to fill in or take out.
        </p>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={copy}>
          Copy
        </button>
        <button type="button" class="button" onClick={() => printLetter(text)}>
          Print
        </button>
        <button type="button" class="button" onClick={saveText}>
          Save as text
        </button>
        <button type="button" class="button" onClick={saveWord}>
          Save for Word
        </button>
        {edited !== undefined && (
          <button type="button" class="link" onClick={startAgain}>
            Start this letter again
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

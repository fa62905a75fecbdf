import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { clean } from '../../calendar/clean.ts';
import { LETTER_TITLES, type Letter, type LetterId, plainText } from '../../claim/letters/letter.ts';
import { reasonsForRange } from '../../result/adviser-page.ts';
import { $estimate, $estimator } from '../../session/estimate.ts';
import { Choice } from '../choice.tsx';
import { download } from './download.ts';
import { blocksOfText } from './letter-text.ts';
import { printLetter } from './print-letter.ts';

type Props = { readonly id: LetterId; readonly text: string; readonly letter: Letter };

/** Ways to take a letter away: one button first, the rest quiet. */
export function LetterActions({ id, text, letter }: Props) {
  const [said, setSaid] = useState('');
  const estimate = useStore($estimate);
  const estimator = useStore($estimator);
  const [annexed, setAnnexed] = useState(false);
  const range = id === 'letter-of-claim' && estimate?.kind === 'band' && estimator ? estimate : undefined;
  const annex = range && annexed && estimator ? reasonsForRange(range, estimator.cases) : [];
  const ready = clean(annex.length === 0 ? text : `${text}\n\n${plainText({ id, blocks: annex })}`);

  function copy() {
    navigator.clipboard.writeText(ready).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser did not let us copy. Select the text and copy it yourself.'),
    );
  }

  function saveText() {
    download(`${id}.txt`, new Blob([ready], { type: 'text/plain' }));
    setSaid('Saved as a text file.');
  }

  function saveWord() {
    setSaid('Making a Word file.');
    import('./word-file.ts')
      .then(({ wordFile }) =>
        wordFile(LETTER_TITLES[id], blocksOfText(ready, { id, blocks: [...letter.blocks, ...annex] })),
      )
      .then(
        (file) => {
          download(`${id}.docx`, file);
          setSaid('Saved as a Word file.');
        },
        () => setSaid('We could not make a Word file. Check that you are online, or save it as text.'),
      );
  }

  return (
    <>
      {range && (
        <Choice
          field="annex"
          name="annex"
          type="checkbox"
          label="Add how our range was found, as an annex"
          checked={annexed}
          onTick={() => setAnnexed(!annexed)}
        />
      )}
      <p class="actions">
        <button type="button" class="button" onClick={saveWord}>
          Save for Word
        </button>
        <button type="button" class="button quiet" onClick={() => printLetter(ready)}>
          Print
        </button>
        <button type="button" class="button quiet" onClick={saveText}>
          Save as text
        </button>
        <button type="button" class="button quiet" onClick={copy}>
          Copy
        </button>
      </p>
      <p role="status">
        <span key={said}>{said}</span>
      </p>
    </>
  );
}

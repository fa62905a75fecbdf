import { useState } from 'preact/hooks';
import { $forAdviser } from '../../session/for-adviser.ts';
import { download } from '../claim/download.ts';

/** One page to take along, made on this device when it is asked for. */
export function AdviserPage() {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');

  function make(use: (title: string, blocks: Awaited<ReturnType<typeof paper>>) => Promise<void>) {
    setSaid('');
    paper()
      .then((blocks) => use(TITLE, blocks))
      .catch(() => setSaid('We could not make it. Check that you are online, then try again.'));
  }
  const toPrint = () =>
    make(async (title, blocks) => {
      const { printPaper } = await import('./print-paper.ts');
      printPaper(title, blocks);
    });
  const toWord = () =>
    make(async (title, blocks) => {
      const { wordFile } = await import('../claim/word-file.ts');
      download('for-an-adviser.docx', await wordFile(title, blocks));
      setSaid('Saved to this device’s downloads, where others who use it may see it.');
    });

  return (
    <>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        Take this to an adviser
      </button>
      {open && (
        <span class="take-along">
          <button type="button" class="button quiet" onClick={toPrint}>
            Print one page
          </button>{' '}
          <button type="button" class="button quiet" onClick={toWord}>
            Save for Word
          </button>
        </span>
      )}
      <span role="status">{said}</span>
    </>
  );
}

const TITLE = 'For an adviser';

async function paper() {
  const { adviserPage } = await import('../../result/adviser-page.ts');
  const person = $forAdviser.get();
  if (!person) throw new Error('there is no result');
  return adviserPage(person);
}

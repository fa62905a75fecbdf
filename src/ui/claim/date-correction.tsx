import { inWords } from '../../calendar/day.ts';
import { readWhen, whenInWords } from '../../calendar/when.ts';
import type { Circumstances } from '../../claim/circumstances.ts';
import { type CorrectedDate, correctedDate } from '../../claim/corrected-date.ts';

type Props = {
  readonly circumstances: Circumstances;
  /** The story the person came from, by the name in its address. */
  readonly post: string | undefined;
  readonly corrected: readonly CorrectedDate[];
  readonly onCorrect: (circumstances: Circumstances) => void;
};

/** Told to somebody whose kept answers hold a date that our story had wrong. */
export function DateCorrection({ circumstances, post, corrected, onCorrect }: Props) {
  const found = correctedDate(circumstances, post, corrected);
  const right = found && readWhen(found.now, found.on);
  if (!found || !circumstances.happened || right?.kind !== 'read') return null;
  return (
    <div class="notice" role="status">
      <p>
        <strong>We corrected a date.</strong> On {inWords(found.on)} we changed when this happened in our
        story, from {whenInWords(circumstances.happened)} to {whenInWords(right.when)}. Your answers still
        hold the old date, and the time to claim would be counted wrong from it.
      </p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => onCorrect({ ...circumstances, happened: right.when })}
        >
          Use {whenInWords(right.when)}
        </button>
      </p>
    </div>
  );
}

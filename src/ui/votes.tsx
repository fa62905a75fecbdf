import type { Band } from '../estimate/estimate.ts';

/** Said before the range: most of the decided cases nearest to the answers lie outside it. */
export function Votes({ nearest: { below, within, above } }: Pick<Band, 'nearest'>) {
  if (below + above <= within) return null;
  return (
    <p class="notice votes">
      Most of the decided cases nearest to yours do not agree with our range. Of five, {inWords(below)} came
      to less than it, {inWords(within)} to a sum in it and {inWords(above)} to more. The range is drawn from
      all the cases, so it is the safer guess. Where one of the five is truly like yours, believe that one.
    </p>
  );
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five'];
const inWords = (count: number) => WORDS[count] ?? String(count);

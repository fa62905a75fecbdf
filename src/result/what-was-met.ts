import type { Band, Note } from '../estimate/estimate.ts';
import type { Nothing } from '../estimate/scorecard.ts';
import { knownInShort } from '../remedies/in-words.ts';
import type { Counted } from '../remedies/without-court.ts';

type Met = Pick<Band, 'nothing' | 'nearest' | 'notes'>;

/** What stands in front of every sum. */
export const NOTHING_FIRST: Readonly<Record<Nothing, string>> = {
  likely: 'It may well be nothing. ',
  possible: 'It may be nothing. ',
  unlikely: '',
};

/**
 * What people like this met, in a sentence of counts. Nothing comes first where it is possible or likely. `counted` is
 * what was found without a court; null where that could not be had.
 */
export function whatWasMet(band: Met, counted: Counted | null): string {
  const votes = outside(band);
  if (votes && !isCounted(band, counted)) return `${NOTHING_FIRST[band.nothing]}${votes}`;
  if (isCounted(band, counted)) return countedFirst(band, counted);
  if (has(band, 'no-case-is-near')) return `${NOTHING_FIRST[band.nothing]}No decided case is close to yours`;
  return WITHOUT_COUNTS[band.nothing];
}

/** Whether that sentence is the count of what was found without a court. */
export function isCounted(band: Met, counted: Counted | null): counted is Counted {
  return (outside(band) === undefined || isHack(band)) && counted !== null && !counted.few;
}

/** Most of the decided cases nearest to the answers lie outside the range; undefined where they do not. */
export function outside({ nearest: { below, within, above } }: Pick<Band, 'nearest'>): string | undefined {
  if (below + above <= within) return undefined;
  if (below > 0 && above > 0) return 'Most of the nearest cases lie outside our range';
  return `Most of the nearest cases came to ${below > 0 ? 'less' : 'more'} than our range`;
}

function countedFirst({ nothing: chance }: Met, counted: Counted): string {
  const { nothing, of, side } = counted;
  const noun = knownInShort(counted);
  const during = side === 'ombudsman' ? 'in' : 'after';
  if (nothing === of) return `Nothing was paid ${during} any of ${of} ${noun}`;
  if (nothing * 2 >= of) return `Nothing was paid ${during} ${nothing} of ${of} ${noun}`;
  if (nothing === 0) return `${NOTHING_FIRST[chance]}All ${of} ${noun} brought some money`;
  return `${NOTHING_FIRST[chance]}${nothing} of ${of} ${noun} brought no money`;
}

const WITHOUT_COUNTS: Readonly<Record<Nothing, string>> = {
  likely: 'It may well be nothing. Many claims like this ended so',
  possible: 'It may be nothing. Some claims like this ended so',
  unlikely: 'Where a court found the law broken, it gave something',
};

/** No decided case is a mass hack, so the nearest say less of one than what others of them paid. */
function isHack(band: Met): boolean {
  return has(band, 'no-court-has-valued-a-mass-hack');
}

function has({ notes }: Met, note: Note): boolean {
  return notes.includes(note);
}

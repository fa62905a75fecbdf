import { CLAIM } from '../../questions/journey.ts';
import { exitInFrame } from '../embedded/exit-in-frame.ts';
import { sayNotArrived } from './arriving-failed.ts';
import { beforeDistress } from './before-distress.ts';
import { checkPlace } from './check-place.ts';
import { fetchedPlace } from './fetched-place.ts';
import { notesIn } from './question-notes.ts';
import type { ShownPlace } from './shown-place.ts';
import { noticesFor } from './start-notices.ts';

type Page = {
  readonly base: string;
  /** The words before the questions about distress, as the page has them. */
  readonly beforeDistress: HTMLElement;
};

function placeOf(place: string, { base, beforeDistress: words }: Page): ShownPlace {
  if (place === 'before-distress') return beforeDistress(words, base);
  if (place === 'check') return checkPlace(base);
  if (place.startsWith(CLAIM)) return fetchedPlace('claim', 'Your claim', base);
  return fetchedPlace('result', 'Your result', base);
}

/** What the first questions do without. */
export const late = { exitInFrame, notesIn, noticesFor, placeOf, sayNotArrived };

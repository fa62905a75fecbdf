import { CLAIM, FIND } from '../../questions/journey.ts';
import { exitInFrame } from '../embedded/exit-in-frame.ts';
import { findPlace } from '../find/find-place.ts';
import { workOffline } from '../work-offline.ts';
import { sayNotArrived } from './arriving-failed.ts';
import { beforeDistress } from './before-distress.ts';
import { checkPlace } from './check-place.ts';
import { clearFault, showFault } from './fault.ts';
import { fetchedPlace } from './fetched-place.ts';
import { heads } from './heads.ts';
import { notesIn } from './question-notes.ts';
import type { ShownPlace } from './shown-place.ts';
import { storyPlace } from './story-place.ts';

type Page = {
  readonly base: string;
  /** The words before the questions about distress, as the page has them. */
  readonly beforeDistress: HTMLElement;
};

function placeOf(place: string, { base, beforeDistress: words }: Page): ShownPlace {
  if (place === FIND) return findPlace(base);
  if (place === 'before-distress') return beforeDistress(words, base);
  if (place === 'check') return checkPlace(base);
  if (place.startsWith(CLAIM)) return fetchedPlace('claim', 'Your claim', base);
  return fetchedPlace('result', 'Your result', base);
}

/** What the first questions do without. */
export const late = {
  clearFault,
  exitInFrame,
  heads,
  notesIn,
  placeOf,
  sayNotArrived,
  showFault,
  storyPlace,
  workOffline,
};

import { atom, computed } from 'nanostores';
import { type Place, placeAfter, placeBefore, places, reachable } from '../questions/journey.ts';
import { $answers } from './answers.ts';

export const $place = atom<Place>('start');
/** True while a person who came from the check page changes one answer. */
export const $changing = atom(false);

/** What goes with one entry of the tab's history. */
export type Entry = {
  readonly changing?: boolean;
  /** How many entries of the journey lie behind it. */
  readonly depth?: number;
  /** How far down the page the reader was, and how long the page was then, in pixels. */
  readonly scroll?: number;
  readonly height?: number;
};

export function entryHere(): Entry {
  return Object(history.state);
}

function replaceEntry(entry: Entry, address?: string): void {
  history.replaceState({ ...entryHere(), ...entry }, '', address);
}

/** How many entries of the journey lie behind this one: what a browser adds by itself comes after the one it was added to. */
let depth = 0;

export function entriesBehind(): number {
  return depth;
}

/** Remembers how far down the page the reader is, for when they come back. */
export function noteScroll(): void {
  replaceEntry({ scroll: scrollY, height: document.documentElement.scrollHeight });
}

/** The address names the question, never an answer: `#/distress`. */
function address(place: Place): string {
  return place === 'start' ? location.pathname : `#/${place}`;
}

function placeInAddress(): Place {
  return location.hash.startsWith('#/') ? location.hash.slice(2) : 'start';
}

export function goTo(place: Place, changing = false): void {
  const there = reachable(place, $answers.get());
  $changing.set(changing);
  if (there !== $place.get()) {
    noteScroll();
    depth += 1;
    history.pushState({ changing, depth } satisfies Entry, '', address(there));
  }
  $place.set(there);
}

export function goOn(): void {
  const changing = $changing.get();
  const next = placeAfter($place.get(), $answers.get(), changing);
  goTo(next, changing && next !== 'check');
}

/** Whether Back leads to the check page: not while a changed answer has left something to ask. */
export const $backToCheck = computed(
  [$changing, $answers],
  (changing, answers) => changing && reachable('check', answers) === 'check',
);

export function goBack(): void {
  if ($backToCheck.get()) goTo('check');
  else goTo(placeBefore($place.get(), $answers.get()), $changing.get());
}

/** Reads the place from the address: at once, and at every Back and Forward. */
export function followAddress(): void {
  depth = entryHere().depth ?? 0;
  addEventListener('popstate', () => {
    depth = entryHere().depth ?? depth + 1;
    readAddress();
  });
  readAddress();
}

/** Goes where the address says, as far as the answers allow. */
export function readAddress(): void {
  // The skip link leads to a part of the page, not to another place.
  if (document.getElementById(location.hash.slice(1))) {
    replaceEntry({ changing: $changing.get(), depth }, address($place.get()));
    return;
  }
  const wanted = placeInAddress();
  const there = places($answers.get()).includes(wanted)
    ? reachable(wanted, $answers.get())
    : reachable('', $answers.get());
  $changing.set(entryHere().changing ?? false);
  replaceEntry({ changing: $changing.get(), depth }, there === wanted ? undefined : address(there));
  $place.set(there);
}

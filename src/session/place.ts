import { atom, computed } from 'nanostores';
import { FIRST, type Place, placeAfter, placeBefore, reachable } from '../questions/journey.ts';
import { $said } from './answers.ts';

export const $place = atom<Place>(FIRST);
/** True while a person who came from the check page or the result changes one answer. */
export const $changing = atom(false);
/** Where a change leads back to. */
export const $cameFrom = atom<Place>('check');

/** What goes with one entry of the tab's history. */
export type Entry = {
  readonly changing?: boolean;
  /** Where the change leads back to; the check page where it is not said. */
  readonly cameFrom?: Place;
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
  return place === FIRST ? location.pathname : `#/${place}`;
}

/** An address without a place is the first question to whoever has been there, and where they were to whoever comes anew. */
function placeInAddress(): Place {
  if (location.hash.startsWith('#/')) return location.hash.slice(2);
  // It may bring a story or answers, which somebody else takes out of it.
  if (location.hash !== '') return $place.get();
  return isNewEntry() ? '' : FIRST;
}

/** Whether the journey has not been at this entry of the history yet. */
export function isNewEntry(): boolean {
  return entryHere().depth === undefined;
}

export function goTo(place: Place, changing = false, cameFrom: Place = 'check'): void {
  const there = reachable(place, $said.get());
  $changing.set(changing);
  $cameFrom.set(cameFrom);
  if (there !== $place.get()) {
    noteScroll();
    depth += 1;
    history.pushState(entryNow() satisfies Entry, '', address(there));
  }
  $place.set(there);
}

export function goOn(): void {
  const changing = $changing.get();
  const cameFrom = $cameFrom.get();
  const next = placeAfter($place.get(), $said.get(), changing, cameFrom);
  goTo(next, changing && next !== cameFrom, cameFrom);
}

/** The page that Back leads to while an answer is changed; none once the change has left something to ask. */
export const $backTo = computed([$changing, $cameFrom, $said], (changing, cameFrom, said) =>
  changing && reachable(cameFrom, said) === cameFrom ? cameFrom : undefined,
);

export function goBack(): void {
  const back = $backTo.get();
  if (back) goTo(back);
  else goTo(placeBefore($place.get(), $said.get()), $changing.get(), $cameFrom.get());
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

function entryNow(): Entry {
  const cameFrom = $cameFrom.get();
  return { changing: $changing.get(), depth, ...(cameFrom !== 'check' && { cameFrom }) };
}

/** Another place at this entry of the history: Back must not lead to one that is not to be had. */
export function goInstead(place: Place): void {
  replaceEntry(entryNow(), address(place));
  $place.set(place);
}

/** Names the place in the address again, once what an address brought is taken out of it. */
export function nameHere(): void {
  replaceEntry(entryNow(), address($place.get()));
}

/** Goes where the address says, as far as the answers allow. */
export function readAddress(): void {
  // The skip link leads to a part of the page, not to another place.
  if (document.getElementById(location.hash.slice(1))) {
    nameHere();
    return;
  }
  const wanted = placeInAddress();
  const there = reachable(wanted, $said.get());
  $changing.set(entryHere().changing ?? false);
  $cameFrom.set(entryHere().cameFrom ?? 'check');
  replaceEntry(entryNow(), there === wanted ? undefined : address(there));
  $place.set(there);
}

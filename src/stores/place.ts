import { atom, computed } from 'nanostores';
import { type Place, placeAfter, placeBefore, places, reachable } from '../questions/journey.ts';
import { $answers } from './answers.ts';

export const $place = atom<Place>('start');
/** True while a person who came from the check page changes one answer. */
export const $changing = atom(false);

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
  if (there !== $place.get()) history.pushState({ changing }, '', address(there));
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

/** Reads the place from the address, now and at every Back and Forward. */
export function followAddress(): void {
  const follow = () => {
    // The skip link leads to a part of the page, not to another place.
    if (document.getElementById(location.hash.slice(1))) {
      history.replaceState({ changing: $changing.get() }, '', address($place.get()));
      return;
    }
    const wanted = placeInAddress();
    const there = places($answers.get()).includes(wanted)
      ? reachable(wanted, $answers.get())
      : reachable('', $answers.get());
    $changing.set(Boolean((history.state as { changing?: boolean } | null)?.changing));
    if (there !== wanted) history.replaceState({ changing: $changing.get() }, '', address(there));
    $place.set(there);
  };
  addEventListener('popstate', follow);
  follow();
}

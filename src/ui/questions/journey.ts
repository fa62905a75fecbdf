import type { ReadableAtom } from 'nanostores';
import { mayBeInDanger } from '../../questions/danger.ts';
import { FIRST } from '../../questions/journey.ts';
import { $answers, $said } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { $backTo, $place } from '../../session/place.ts';
import { $kept } from '../../session/session.ts';
import { $arrived, $storyAwaited, $storyRead } from '../arrived.ts';
import { returnToPlaceOnPage } from '../place-on-page.ts';
import { toHeading } from '../to-heading.ts';
import { $late, fetchLate } from './fetch-late.ts';
import type { ShownPlace } from './shown-place.ts';

/** What a place may have to follow. */
const FOLLOWED: readonly ReadableAtom[] = [$said, $backTo, $breach, $kept, $late, $storyAwaited, $storyRead];

type Journey = {
  /** The name of the site, for the title. */
  readonly name: string;
  readonly placeOf: (place: string) => ShownPlace;
  /** The quick way out, for where someone may be in danger. */
  readonly exit: () => readonly HTMLElement[];
};

/** One place at a time. A new place moves focus to its heading, so that a screen reader reads it. */
export function showJourney(region: HTMLElement, { name, placeOf, exit }: Journey): void {
  let shown: ShownPlace | undefined;
  let way: readonly HTMLElement[] = [];

  function offerExit(): void {
    const inDanger = mayBeInDanger($answers.get());
    if (inDanger === way.length > 0) return;
    for (const part of way) part.remove();
    way = inDanger ? exit() : [];
    region.prepend(...way);
  }

  function go(place: string): void {
    const isFirst = shown === undefined;
    shown?.leave?.();
    shown?.root.remove();
    shown = placeOf(place);
    region.append(shown.root);
    region.dataset.place = place;
    shown.update?.();
    document.title = `${shown.title} – ${name}`;
    returnToPlaceOnPage();
    if (!isFirst || place !== FIRST) toHeading();
    if (place !== FIRST) void fetchLate();
  }

  refuseSecondClick(region);
  region.replaceChildren();
  offerExit();
  $place.subscribe(go);
  $arrived.subscribe((arrived, before) => {
    before?.remove();
    if (arrived) shown?.root.before(arrived);
  });
  for (const store of FOLLOWED)
    store.listen(() => {
      offerExit();
      if (shown?.isOver?.()) go($place.get());
      else shown?.update?.();
    });
}

/** The second half of a double click was meant for the place before. */
function refuseSecondClick(region: HTMLElement): void {
  let clickedIn = $place.get();
  region.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2) clickedIn = $place.get();
      if (clickedIn === $place.get()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

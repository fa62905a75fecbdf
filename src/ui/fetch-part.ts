import { inTime } from '../session/in-time.ts';
import { awaited } from './awaited.ts';
import { button, element } from './element.ts';
import { isReleaseChanged, NEW_RELEASE } from './release-changed.ts';

type Part<Loaded> = {
  /** Where it says that it did not load; whatever is in it goes when it does. */
  readonly place: HTMLElement;
  readonly load: () => Promise<Loaded>;
  /** `hadFocus`: focus was in the message that the part takes the place of. */
  readonly show: (loaded: Loaded, hadFocus: boolean) => void;
  /** What did not load, in the middle of a sentence. */
  readonly what: string;
};

/** Fetches a part when it is shown. Where it cannot be had that is said in its place, and the rest of the page goes on. */
export function fetchPart<Loaded>(part: Part<Loaded>): void {
  part.place.replaceChildren(awaited());
  attempt(part, 1);
}

function attempt<Loaded>(part: Part<Loaded>, attempts: number): void {
  const { place, load, show } = part;
  inTime(load()).then(
    (loaded) => {
      const hadFocus = place.contains(document.activeElement);
      place.replaceChildren();
      show(loaded, hadFocus);
    },
    (problem: unknown) => {
      // Later failures add to what is said: the button that was pressed keeps its focus.
      if (attempts === 1) place.replaceChildren(notice(part));
      if (attempts === 2)
        place.querySelector('.actions')?.append(button('link', 'Load the whole page again', reload));
      sayWhereReleaseChanged(place.firstElementChild, problem);
    },
  );
}

function notice<Loaded>(part: Part<Loaded>): HTMLElement {
  let attempts = 1;
  const retry = () => {
    attempts += 1;
    attempt(part, attempts);
  };
  const text = `We could not load ${part.what}. Nothing you answered is lost. Check that you are online, then try again.`;
  return element(
    'div',
    { class: 'notice', role: 'alert' },
    element('p', {}, text),
    element('p', { class: 'actions' }, button('button quiet', 'Try again', retry)),
  );
}

function sayWhereReleaseChanged(said: Element | null, problem: unknown): void {
  const say = (isChanged: boolean) => {
    if (!isChanged || said?.lastElementChild?.matches('.button')) return;
    said?.append(element('p', {}, NEW_RELEASE.words), button('button', NEW_RELEASE.press, reload));
  };
  isReleaseChanged(problem).then(say, () => {});
}

function reload(): void {
  location.reload();
}

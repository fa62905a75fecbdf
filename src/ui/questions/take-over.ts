import type { Given } from '../../questions/chosen.ts';
import { FIND, FIRST } from '../../questions/journey.ts';
import { $said } from '../../session/answers.ts';
import { followAddress, nameHere, readAddress } from '../../session/place.ts';
import { $whoever, resume, resumeAfterBack } from '../../session/session.ts';
import { $storyRead } from '../arrived.ts';
import { exitFrom } from '../exit.ts';
import { rememberPlaceOnPage } from '../place-on-page.ts';
import { takeIn } from './arriving.ts';
import { $late, fetchLate } from './fetch-late.ts';
import { isEmpty, mark } from './fields.ts';
import { firstPlace } from './first-place.ts';
import { allForms, formOf, type QuestionForm, takeForms } from './forms.ts';
import { showJourney } from './journey.ts';
import { questionPlace, ticks } from './question-place.ts';
import type { ShownPlace } from './shown-place.ts';
import { waiting } from './waiting.ts';

/** Takes over the page that the server wrote, with what was ticked in it already; without script, that page stands. */
export function takeOver(root: HTMLElement): void {
  const { base = '/', name = '', breach } = root.dataset;
  const [region, beforeDistress, notLoaded] = ['.journey', '#before-distress', '.not-loaded'].map((part) =>
    root.querySelector<HTMLElement>(part),
  );
  if (!region || !beforeDistress || !notLoaded) return;
  const focused = region.querySelector<HTMLElement>(':focus');
  const pressed = region.querySelector<HTMLButtonElement>('.choices button:focus:not(:focus-visible)');
  if (pressed) mark(pressed, true);
  const find = region.querySelector('#start a');
  find?.setAttribute('href', `#/${FIND}`);
  takeForms(region);
  resume();
  const early = answeredEarly();
  $whoever.listen(() => {
    early.clear();
    $storyRead.set(false);
  });
  void takeIn(base, breach);
  followAddress();
  rememberPlaceOnPage();
  addEventListener('hashchange', () => {
    void takeIn(base);
    if (!location.hash) nameHere();
  });
  addEventListener('online', () => void fetchLate());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    resumeAfterBack();
    readAddress();
  });

  showJourney(region, {
    name,
    exit: () => (breach === undefined ? exitFrom(base) : ($late.get()?.exitInFrame(base, breach) ?? [])),
    placeOf(place) {
      const asked = formOf(place);
      const late = $late.get();
      if (!asked) return late?.placeOf(place, { base, beforeDistress }) ?? waitForLate(notLoaded);
      const entry = asked.question.asks === 'pounds' ? late?.heads : ticks;
      if (!entry) return waitForLate(notLoaded);
      const question = () => questionPlace(asked, early.delete(asked), entry);
      return place === FIRST ? firstPlace(question) : question();
    },
  });
  // What was pressed while nothing could follow it, follows now.
  if (pressed?.isConnected) pressed.click();
  else focused?.focus();
}

/** Questions that were answered in the page before the script came, and have no other answer. */
function answeredEarly(): Set<QuestionForm> {
  const said: Given = $said.get();
  return new Set(allForms().filter((asked) => !isEmpty(asked) && said[asked.question.id] === undefined));
}

/** A while later the page says of itself that it has not loaded. */
function waitForLate(notLoaded: HTMLElement): ShownPlace {
  return { ...waiting(notLoaded), isOver: () => $late.get() !== null };
}

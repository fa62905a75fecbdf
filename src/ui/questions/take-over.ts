import type { Given } from '../../questions/chosen.ts';
import { outstanding } from '../../questions/journey.ts';
import { $answers } from '../../session/answers.ts';
import { $place, followAddress, goTo, readAddress } from '../../session/place.ts';
import { $whoever, resume, resumeAfterBack } from '../../session/session.ts';
import { element } from '../element.ts';
import { exitFrom } from '../exit.ts';
import { rememberPlaceOnPage } from '../place-on-page.ts';
import { takeIn } from './arriving.ts';
import { $late, fetchLate } from './fetch-late.ts';
import { isEmpty } from './fields.ts';
import { allForms, formOf, type QuestionForm, takeForms } from './forms.ts';
import { showJourney } from './journey.ts';
import { questionPlace } from './question-place.ts';
import type { ShownPlace } from './shown-place.ts';
import { startPlace } from './start-place.ts';

/** Takes over the page that the server wrote, with what was ticked in it already; without script, that page stands. */
export function takeOver(root: HTMLElement): void {
  const { base = '/', name = '', breach } = root.dataset;
  const [region, start, beforeDistress, notLoaded] = [
    '.journey',
    '#start',
    '#before-distress',
    '.not-loaded',
  ].map((part) => root.querySelector<HTMLElement>(part));
  if (!region || !start || !beforeDistress || !notLoaded) return;
  const isBegun = hasBegun(region);
  takeForms(region);
  resume();
  const early = tickedEarly();
  $whoever.listen(() => early.clear());
  void takeIn(base, breach);
  followAddress();
  if ($place.get() === 'start' && (isBegun || early.size > 0))
    goTo(outstanding($answers.get())[0]?.id ?? 'check');
  rememberPlaceOnPage();
  addEventListener('hashchange', () => void takeIn(base));
  addEventListener('online', () => void fetchLate());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    resumeAfterBack();
    readAddress();
  });

  const startShown = startPlace(start, base);
  showJourney(region, {
    name,
    exit: () => (breach === undefined ? exitFrom(base) : ($late.get()?.exitInFrame(base, breach) ?? [])),
    placeOf(place) {
      const asked = formOf(place);
      if (asked) return questionPlace(asked, early.delete(asked));
      if (place === 'start') return startShown;
      return $late.get()?.placeOf(place, { base, beforeDistress }) ?? waiting(notLoaded);
    },
  });
}

/** Questions that were answered in the page before the script came, and have no other answer. */
function tickedEarly(): Set<QuestionForm> {
  const answers: Given = $answers.get();
  return new Set(allForms().filter((asked) => !isEmpty(asked) && answers[asked.question.id] === undefined));
}

/** Where what was fetched is not here yet; a while later the page says of itself that it has not loaded. */
function waiting(notLoaded: HTMLElement): ShownPlace {
  const title = 'One moment';
  const heading = element('h1', { tabindex: '-1', class: 'waiting' }, title);
  return { root: element('div', {}, heading, notLoaded), title, isWaiting: true };
}

/** Whether somebody went to a question before the script came. The address of it leads nowhere from now on. */
function hasBegun(region: Element): boolean {
  const isAddressed = [...region.querySelectorAll('form')].some(({ id }) => location.hash === `#${id}`);
  if (isAddressed) history.replaceState(null, '', location.pathname);
  return isAddressed || region.querySelector('form:focus-within') !== null;
}

import { outstanding } from '../../questions/journey.ts';
import { $answers, $forChild, askForChild, startAgain } from '../../session/answers.ts';
import { $breach, $breachFault } from '../../session/breach.ts';
import { goTo } from '../../session/place.ts';
import { $leftOut } from '../../session/session.ts';
import { $storyAwaited } from '../arrived.ts';
import { awaited } from '../awaited.ts';
import { button, element } from '../element.ts';
import { say } from '../say.ts';
import { toHeading } from '../to-heading.ts';
import { $late, fetchLate } from './fetch-late.ts';
import { asPlace } from './forms.ts';
import type { ShownPlace } from './shown-place.ts';

/** The page that the server wrote, with what is known of whoever comes to it. */
export function startPlace(root: HTMLElement, base: string): ShownPlace {
  const forChild = root.querySelector('input');
  const start = button('button', 'Start', () => goTo(outstanding($answers.get())[0]?.id ?? 'check'));
  const forget = button('link', 'Delete my answers and start again', forgetAll);
  const notices = element('div');
  const title = document.title.replace(/ – [^–]*$/, '');
  let told = '';
  root.querySelector('.actions')?.replaceChildren(start);
  asPlace(root)?.after(notices);
  if (forChild) {
    forChild.disabled = false;
    forChild.onchange = () => askForChild(forChild.checked);
  }

  /** What is said to whoever comes; room for it while it is on its way. */
  function tell(): void {
    const late = $late.get();
    const isToTell = Boolean($breach.get()) || $breachFault.get() !== null || $leftOut.get().length > 0;
    const isAwaited = isToTell ? !late : $storyAwaited.get();
    if (isToTell) void fetchLate();
    const telling = [isAwaited, $breach.get()?.slug, $breachFault.get(), $leftOut.get()].join();
    if (telling !== told)
      notices.replaceChildren(...(isAwaited ? [awaited()] : []), ...(late?.noticesFor(base) ?? []));
    told = telling;
  }

  return {
    root,
    title,
    update() {
      const underWay = Object.keys($answers.get()).length > 0;
      say(start, underWay ? 'Carry on' : undefined);
      if (underWay) start.after(forget);
      else forget.remove();
      if (forChild) forChild.checked = $forChild.get();
      tell();
    },
  };
}

/** The button that was pressed goes with what it removes. */
function forgetAll(): void {
  startAgain();
  toHeading();
}

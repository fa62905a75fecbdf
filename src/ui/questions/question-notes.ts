import type { BreachFacts } from '../../session/story.ts';
import { element } from '../element.ts';
import { pageAbout } from '../page-about.ts';

const MEMORY_ONLY =
  'This browser does not let us keep answers in the tab. They are safe while this page is open, but a reload would lose them.';

/** Says in a question which story it was filled in from, if any, and whether answers are in memory alone. */
export function notesIn(form: HTMLFormElement, story: BreachFacts | null, isInMemory: boolean): void {
  const [suggested, memory] = [form.querySelector('.suggested'), form.querySelector('.notice')];
  if (!story) suggested?.remove();
  else if (!suggested) form.querySelector('.actions')?.before(suggestedFrom(story));
  if (!isInMemory) memory?.remove();
  else if (!memory) form.append(element('p', { class: 'notice' }, MEMORY_ONLY));
}

function suggestedFrom(story: BreachFacts): HTMLElement {
  return element(
    'p',
    { class: 'suggested' },
    `Filled in from ${pageAbout(story)} `,
    element('a', { href: story.post }, story.organisation),
    '. Change it if it does not fit what happened to you.',
  );
}

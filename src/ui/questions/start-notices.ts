import { refusedInWords } from '../../questions/names.ts';
import { $breach, $breachFault, forgetBreach } from '../../session/breach.ts';
import { $leftOut } from '../../session/session.ts';
import type { BreachFacts } from '../../session/story.ts';
import { button, element } from '../element.ts';
import { pageAbout } from '../page-about.ts';
import { toHeading } from '../to-heading.ts';

/** What is said, before the start, to whoever comes from a story or back to answers. */
export function noticesFor(base: string): readonly HTMLElement[] {
  const story = $breach.get();
  const leftOut = $leftOut.get();
  return [
    ...(story ? [storyNotice(story)] : []),
    ...($breachFault.get() !== null ? [notOpened(base)] : []),
    ...(leftOut.length > 0 ? [notRead(leftOut)] : []),
  ];
}

function storyNotice(story: BreachFacts): HTMLElement {
  return element(
    'div',
    { class: 'notice' },
    element(
      'p',
      {},
      parent === window ? `You came from ${pageAbout(story)} ` : 'These questions are about ',
      element('a', { href: story.post }, story.organisation),
      `. We have filled in ${count(Object.keys(story.answers).length)} from its facts. Each is shown to you first. Change any that does not fit what happened to you.`,
    ),
    button('link', 'Start without them', withoutStory),
  );
}

function notOpened(base: string): HTMLElement {
  return alertOf(
    'The link you followed named a breach that we could not open. Nothing is lost. You can ',
    element('a', { href: `${base}news/` }, 'find it in the news'),
    ', or answer the questions without it.',
  );
}

function notRead(leftOut: readonly string[]): HTMLElement {
  return alertOf(
    `We could not read some of the answers kept in this tab: ${refusedInWords(leftOut).join(', ')}. We ask for what we need again.`,
  );
}

function alertOf(...words: readonly (Node | string)[]): HTMLElement {
  return element('div', { class: 'notice', role: 'alert' }, element('p', {}, ...words));
}

/** The button that was pressed goes with what it removes. */
function withoutStory(): void {
  forgetBreach();
  toHeading();
}

function count(answers: number): string {
  return answers === 1 ? 'one answer' : `${answers} answers`;
}

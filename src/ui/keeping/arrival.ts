import { FIRST } from '../../questions/journey.ts';
import { startAgain } from '../../session/answers.ts';
import { goTo } from '../../session/place.ts';
import { $arrived } from '../arrived.ts';
import { button, element } from '../element.ts';
import { toHeading } from '../to-heading.ts';

function close(): void {
  $arrived.set(null);
  toHeading();
}

function removeAll(): void {
  startAgain();
  close();
  goTo(FIRST);
}

type Lines = readonly (string | HTMLElement)[];

type Saying = {
  readonly mayDelete?: boolean;
  readonly isFault?: boolean;
  /** Whether it answers a press of a button that is gone now. */
  readonly takesFocus?: boolean;
};

export function sayArrived(lines: Lines, { mayDelete, isFault, takesFocus }: Saying = {}): void {
  const box = element(
    'div',
    { class: 'notice arrival', role: isFault ? 'alert' : 'status', tabindex: '-1' },
    ...paragraphs(lines),
  );
  const actions = element('p', { class: 'actions' }, button('link', 'Close this message', close));
  if (mayDelete) actions.append(button('link', 'Delete them now', removeAll));
  box.append(actions);
  $arrived.set(box);
  if (takesFocus) box.focus();
}

/** Takes focus, because what is on the page waits for it. */
export function offerArrived(lines: readonly string[], label: string, use: () => void): void {
  const title = element('h2', { id: 'which-answers', tabindex: '-1' }, 'Which answers do you want?');
  $arrived.set(
    element(
      'section',
      { class: 'notice arrival', 'aria-labelledby': 'which-answers' },
      title,
      ...paragraphs([...lines, 'Nothing in this tab has changed yet.']),
      element(
        'p',
        { class: 'actions' },
        button('button quiet', label, use),
        button('button quiet', 'Go on with this tab as it is', close),
      ),
    ),
  );
  title.focus();
}

function paragraphs(lines: Lines): readonly HTMLElement[] {
  return lines.map((line) => element('p', {}, line));
}

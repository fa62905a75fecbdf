import { FIRST } from '../../questions/journey.ts';
import { startAgain } from '../../session/answers.ts';
import { goTo } from '../../session/place.ts';
import { button, element } from '../element.ts';

/** Inside another site's page there is no leaving that page, so this does what it can and says what it cannot. */
export function exitInFrame(base: string, slug: string): readonly HTMLElement[] {
  const forget = () => {
    startAgain();
    goTo(FIRST);
  };
  return [
    element(
      'aside',
      { class: 'exit', 'aria-label': 'If someone may see this' },
      button('exit-button', 'Delete my answers', forget),
    ),
    element(
      'p',
      { class: 'exit-words' },
      'We cannot close the page around this one: to leave it, close the tab. If someone near you may be a danger, answer ',
      element('a', { href: `${base}estimate/#breach=${slug}` }, 'in a tab of its own'),
      '. There, a button leaves at once. Your answers do not go there with you.',
    ),
  ];
}

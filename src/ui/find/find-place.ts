import { FIRST } from '../../questions/journey.ts';
import { $answers } from '../../session/answers.ts';
import { $breachFault } from '../../session/breach.ts';
import { chooseStory } from '../../session/fetch-breach.ts';
import { loadNamedBreaches, type NamedBreach } from '../../session/named-breaches.ts';
import { goTo } from '../../session/place.ts';
import findStyles from '../../styles/find.css?url&no-inline';
import { addStyles } from '../add-styles.ts';
import { $storyRead } from '../arrived.ts';
import { button, element } from '../element.ts';
import { fetchPart } from '../fetch-part.ts';
import type { ShownPlace } from '../questions/shown-place.ts';
import { combobox } from './combobox.ts';

const TITLE = 'Find your breach';

/** Where a person names the organisation, and the facts of its story are brought along. */
export function findPlace(base: string): ShownPlace {
  const place = element('div');
  const heading = element('h1', { tabindex: '-1' }, element('label', { for: 'find-breach' }, TITLE));
  const root = element(
    'div',
    {},
    button('back', 'Back', leave),
    heading,
    element(
      'p',
      { class: 'hint' },
      'Type the name of the organisation. What you type stays on this page. Or see ',
      element('a', { href: `${base}register/` }, 'every breach we know of'),
      '.',
    ),
    place,
  );
  const choose = ({ slug }: NamedBreach) => {
    $storyRead.set(false);
    fetchPart({ place, load: () => takeUp(slug, base), show: leave, what: 'the story' });
  };
  fetchPart({
    place,
    load: () => Promise.all([loadNamedBreaches(base), addStyles(findStyles)]),
    show: ([breaches]) => place.append(...combobox(breaches, choose)),
    what: 'the list of breaches',
  });
  return { root, title: TITLE };
}

async function takeUp(slug: string, base: string): Promise<void> {
  await chooseStory(slug, base);
  if ($breachFault.get() !== null) throw new Error('not its facts');
}

/** To where the person was; a story is looked at before the first question. */
function leave(): void {
  goTo(Object.keys($answers.get()).length === 0 ? FIRST : '');
}

import type { NamedBreach } from '../../session/named-breaches.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { matching } from './matching.ts';

const LIST = 'find-list';

/**
 * A box that finds a breach as its name is typed: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, with a list that
 * the person picks from. Nothing that is typed leaves it.
 */
export function combobox(
  breaches: readonly NamedBreach[],
  choose: (breach: NamedBreach) => void,
): readonly HTMLElement[] {
  const list = element('ul', { id: LIST, role: 'listbox', 'aria-label': 'Breaches', hidden: '' });
  const count = element('p', { class: 'hint', role: 'status' });
  const input = element('input', {
    type: 'text',
    id: 'find-breach',
    class: 'answers-link',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': LIST,
  });
  let found: readonly NamedBreach[] = [];
  let active = -1;

  function show(breachesFound: readonly NamedBreach[]): void {
    found = breachesFound;
    list.replaceChildren(
      ...found.map(({ organisation, title }, index) => optionOf(index, organisation, title)),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    activate(-1);
  }

  function activate(index: number): void {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === active));
    const option = list.children[active];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  input.oninput = () => {
    show(matching(input.value, breaches));
    say(count, input.value.trim() === '' ? '' : inWords(found.length));
  };
  input.onkeydown = (event) => {
    const { key } = event;
    if (key === 'ArrowDown') activate(Math.min(active + 1, found.length - 1));
    else if (key === 'ArrowUp') activate(Math.max(active - 1, -1));
    else if (key === 'Escape' && found.length > 0) show([]);
    else if (key === 'Escape') input.value = '';
    else if (key === 'Enter') pick(active === -1 && found.length === 1 ? 0 : active);
    else return;
    event.preventDefault();
  };
  // The box keeps its focus while an option is pressed.
  list.onpointerdown = (event) => event.preventDefault();
  list.onclick = ({ target }) =>
    pick([...list.children].findIndex((option) => option.contains(target as Node)));

  function pick(index: number): void {
    const breach = found[index];
    if (breach) choose(breach);
  }

  return [input, count, list];
}

function optionOf(index: number, organisation: string, title: string): HTMLElement {
  return element(
    'li',
    { id: `${LIST}-${index}`, role: 'option', 'aria-selected': 'false' },
    organisation,
    element('span', { class: 'hint' }, ` ${title}`),
  );
}

function inWords(found: number): string {
  if (found === 0) return 'We have no story about that. You can answer without one.';
  return found === 1 ? 'One breach found.' : `${found} breaches found.`;
}

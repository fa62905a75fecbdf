import { goBack, goOn, goTo } from '../../session/place.ts';
import { skipDistress } from '../../session/take-up.ts';
import { button, element } from '../element.ts';
import { asPlace } from './forms.ts';
import { showPart } from './parts.ts';
import type { ShownPlace } from './shown-place.ts';

/** The page before the distress questions: says they are coming, and lets a person pass them by. */
export function beforeDistress(root: HTMLElement, base: string): ShownPlace {
  const [on, skip] = root.querySelectorAll<HTMLButtonElement>('.actions button');
  const back = button('back', 'Back', goBack);
  const help = element('div');
  const title = asPlace(root)?.textContent ?? '';
  root.prepend(back);
  root.append(help);
  if (on) on.onclick = goOn;
  if (skip) skip.onclick = passBy;
  const endHelp = showPart('help', help, base);
  return {
    root,
    title,
    leave() {
      endHelp();
      back.remove();
      help.remove();
    },
  };
}

function passBy(): void {
  skipDistress();
  goTo('loss');
}

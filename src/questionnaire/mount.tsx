import { render } from 'preact';
import { resume } from '../stores/answers.ts';
import { breachInAddress, openBreach, resumeBreach } from '../stores/breach.ts';
import { followAddress } from '../stores/place.ts';
import { ExitPage } from './exit-page.tsx';
import { Journey } from './journey.tsx';

/** Takes over the start page that the server wrote; until then, and without script, that page stands. */
export async function mount(root: HTMLElement): Promise<void> {
  const base = root.dataset.base ?? '/';
  resume();
  resumeBreach();
  const { breach, embedded } = root.dataset;
  const slug = breach ?? breachInAddress(location.hash);
  if (slug !== null) {
    await openBreach(slug, base);
    if (!breach) history.replaceState(null, '', location.pathname);
  }
  const Exit =
    embedded === undefined ? ExitPage : (await import('./embedded/embedded-exit.tsx')).EmbeddedExit;
  followAddress();
  root.replaceChildren();
  render(<Journey base={base} name={root.dataset.name ?? ''} Exit={Exit} />, root);
}

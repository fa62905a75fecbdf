import { render } from 'preact';
import { resume } from '../stores/answers.ts';
import { breachInAddress, openBreach, resumeBreach } from '../stores/breach.ts';
import { followAddress } from '../stores/place.ts';
import { Journey } from './journey.tsx';

/** Takes over the start page that the server wrote; until then, and without script, that page stands. */
export async function mount(root: HTMLElement): Promise<void> {
  const base = root.dataset.base ?? '/';
  resume();
  resumeBreach();
  const slug = breachInAddress(location.hash);
  if (slug !== null) {
    await openBreach(slug, base);
    history.replaceState(null, '', location.pathname);
  }
  followAddress();
  root.replaceChildren();
  render(<Journey base={base} name={root.dataset.name ?? ''} />, root);
}

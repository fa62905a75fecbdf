import { render } from 'preact';
import { isKeptOnDevice, resume } from '../stores/answers.ts';
import { breachInAddress, openBreach, resumeBreach } from '../stores/breach.ts';
import { takeLinkFromAddress } from '../stores/link.ts';
import { followAddress } from '../stores/place.ts';
import { $arrived } from './arrived.ts';
import { ExitPage } from './exit-page.tsx';
import { Journey } from './journey.tsx';
import { OnDemand } from './on-demand.tsx';

/** Takes over the start page that the server wrote; until then, and without script, that page stands. */
export async function mount(root: HTMLElement): Promise<void> {
  const { base = '/', breach, embedded } = root.dataset;
  resume();
  resumeBreach();
  await arrive(base, breach);
  const Exit =
    embedded === undefined ? ExitPage : (await import('./embedded/embedded-exit.tsx')).EmbeddedExit;
  followAddress();
  addEventListener('hashchange', () => void arrive(base));
  const expectations = root.querySelector('.expectations');
  root.replaceChildren();
  const name = root.dataset.name ?? '';
  render(<Journey base={base} name={name} Exit={Exit} expectations={expectations} />, root);
}

/** Takes in the story that the page or its address names, answers in the address, and what this device kept. */
async function arrive(base: string, breach?: string): Promise<void> {
  const link = takeLinkFromAddress();
  const slug = breach ?? breachInAddress(location.hash);
  if (slug !== null) {
    await openBreach(slug, base);
    if (!breach) history.replaceState(null, '', location.pathname);
  }
  if (link === null && !isKeptOnDevice()) return;
  const load = async () => {
    const { arrive } = await import('./keeping/arrive.tsx');
    arrive(link, slug !== null);
    return () => null;
  };
  const what = link === null ? 'the answers kept on this device' : 'the answers in the link';
  await load().catch(() => $arrived.set(() => <OnDemand load={load} given={{}} what={what} />));
}

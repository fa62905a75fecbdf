import { render } from 'preact';
import { breachInAddress } from '../session/breach.ts';
import { isKeptOnDevice } from '../session/device-copy.ts';
import { inTime } from '../session/in-time.ts';
import { takeLinkFromAddress } from '../session/link.ts';
import { followAddress, readAddress } from '../session/place.ts';
import { $session, holdsSomebody, resume, resumeAfterBack } from '../session/session.ts';
import { $arrived, $storyAwaited } from './arrived.ts';
import { Awaited } from './awaited.tsx';
import { ExitPage } from './exit-page.tsx';
import { Journey } from './journey.tsx';
import { OnDemand } from './on-demand.tsx';
import { rememberPlaceOnPage } from './place-on-page.ts';

/** Takes over the start page that the server wrote; until then, and without script, that page stands. */
export function mount(root: HTMLElement): void {
  const { base = '/', breach, embedded } = root.dataset;
  resume();
  void arrive(base, breach);
  followAddress();
  rememberPlaceOnPage();
  addEventListener('hashchange', () => void arrive(base));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    resumeAfterBack();
    readAddress();
  });
  const expectations = root.querySelector('.expectations');
  root.replaceChildren();
  const name = root.dataset.name ?? '';
  const Exit = embedded === undefined ? ExitPage : ExitInFrame;
  render(<Journey base={base} name={name} Exit={Exit} expectations={expectations} />, root);
}

const loadExitInFrame = () => import('./embedded/embedded-exit.tsx').then(({ EmbeddedExit }) => EmbeddedExit);

function ExitInFrame({ base }: { readonly base: string }) {
  return <OnDemand load={loadExitInFrame} given={{ base }} what="the way out of here" />;
}

/**
 * Takes in the story that the page or its address names, answers in the address, and what this device kept. What is
 * in the address is taken out of it at once; no question waits for what has to be fetched.
 */
async function arrive(base: string, breachOfPage?: string): Promise<void> {
  const link = takeLinkFromAddress();
  const slug = breachOfPage ?? breachInAddress(location.hash);
  if (slug !== null && !breachOfPage) history.replaceState(null, '', location.pathname);
  if (link === null && slug === null && !isKeptOnDevice()) return;
  const isTaken = holdsSomebody($session.get());
  const load = async () => {
    const { arrive } = await import('./keeping/arrive.tsx');
    await arrive({ link, slug, isOfPage: breachOfPage !== undefined, isTaken, base });
    return () => null;
  };
  const what = link !== null ? 'the answers in the link' : slug !== null ? 'the story' : 'the kept answers';
  if (slug !== null) $storyAwaited.set(true);
  else $arrived.set(Awaited);
  await inTime(load()).catch(() => $arrived.set(() => <OnDemand load={load} given={{}} what={what} />));
  $storyAwaited.set(false);
}

import { reachable } from '../../questions/journey.ts';
import { $said } from '../../session/answers.ts';
import { breachInAddress } from '../../session/breach.ts';
import { isKeptOnDevice } from '../../session/device-copy.ts';
import { inTime } from '../../session/in-time.ts';
import { takeLinkFromAddress } from '../../session/link.ts';
import { isNewEntry } from '../../session/place.ts';
import { $leftOut, $session, holdsSomebody } from '../../session/session.ts';
import { $arrived, $storyAwaited, $storyRead } from '../arrived.ts';
import { awaited } from '../awaited.ts';
import { fetchLate } from './fetch-late.ts';

/**
 * Takes in the story that the page or its address names, answers in the address, and what this device and this tab kept.
 * What is in the address is taken out of it at once; no question waits for what has to be fetched.
 */
export async function takeIn(base: string, breachOfPage?: string): Promise<void> {
  const link = takeLinkFromAddress();
  const slug = breachOfPage ?? breachInAddress(location.hash);
  if (slug !== null && !breachOfPage) history.replaceState(null, '', location.pathname);
  const isTaken = holdsSomebody($session.get());
  // Where answers are checked, the way to delete them is there.
  const isHalfWay = isTaken && isNewEntry() && location.hash === '' && reachable('', $said.get()) !== 'check';
  if (link === null && slug === null && !isKeptOnDevice() && !isHalfWay && $leftOut.get().length === 0)
    return;
  const load = async () => {
    const part = await import('../keeping/arrive.ts');
    await part.arrive({ link, slug, isOfPage: breachOfPage !== undefined, isTaken, isHalfWay, base });
  };
  if (slug !== null) {
    $storyRead.set(false);
    $storyAwaited.set(true);
  } else $arrived.set(awaited());
  await inTime(load()).catch(async () => (await fetchLate())?.sayNotArrived(load, link, slug));
  $storyAwaited.set(false);
}

import type { LaterRelease } from '../session/fetched.ts';
import { inTime } from '../session/in-time.ts';

const LATER: LaterRelease['name'] = 'LaterRelease';

export const NEW_RELEASE = {
  words: 'We have published a new version since you opened this page. Load it, and your answers come along.',
  press: 'Load the new version',
};

/** Whether something did not load because the site changed under this page. */
export async function isReleaseChanged(because: unknown): Promise<boolean> {
  // By its name: what fetches files is fetched itself.
  if (because instanceof Error && because.name === LATER) return true;
  const begunWith = document.querySelector('script[src*="/_astro/"]')?.getAttribute('src');
  const answer = await inTime(fetch(location.pathname, { cache: 'no-cache' }));
  return answer.ok && begunWith != null && !(await answer.text()).includes(begunWith);
}

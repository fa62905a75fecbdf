import { atom } from 'nanostores';
import type { ComponentType } from 'preact';

/** What to say about answers that came from a link or from this device, above whatever page is shown. */
export const $arrived = atom<ComponentType | null>(null);

/** Whether the facts of a story are on their way. */
export const $storyAwaited = atom(false);

import { atom } from 'nanostores';

/** What is said of answers that came from a link or from this device, above whatever place is shown. */
export const $arrived = atom<HTMLElement | null>(null);

/** Whether the facts of a story are on their way. */
export const $storyAwaited = atom(false);
/** Whether the person has said which of them fit, or went on without. */
export const $storyRead = atom(false);

import { atom } from 'nanostores';
import { inTime } from '../../session/in-time.ts';
import type { late } from './late.ts';

/** What comes after questions, once it is here. */
export const $late = atom<typeof late | null>(null);

/** Begun once a question stands, so that the first one waits for nothing that comes after it; or when it is needed. */
export async function fetchLate(): Promise<typeof late | null> {
  if (!$late.get()) $late.set(await inTime(import('./late.ts').then((part) => part.late)).catch(() => null));
  return $late.get();
}

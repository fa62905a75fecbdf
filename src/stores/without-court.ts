import { atom, computed } from 'nanostores';
import type { ShownRemedies } from '../remedies/shown.ts';
import { withoutCourt } from '../remedies/without-court.ts';
import { $answers } from './answers.ts';
import { $breach } from './breach.ts';
import { $circumstances, suggestedCircumstances } from './claim.ts';

export const $remedies = atom<ShownRemedies | null>(null);

/** What people like this got without a court: of the story’s breach until the person says where and against whom. */
export const $withoutCourt = computed(
  [$answers, $circumstances, $breach, $remedies],
  (answers, circumstances, breach, remedies) =>
    remedies &&
    withoutCourt(
      answers,
      { ...suggestedCircumstances(breach), ...circumstances },
      breach ? { id: breach.slug, scale: breach.scale } : undefined,
      remedies,
    ),
);

/** Fetches them, once, from this site’s own files. Rejects when they cannot be had. */
export async function loadRemedies(base: string): Promise<void> {
  if ($remedies.get()) return;
  const response = await fetch(`${base}data/without-court.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`without-court.json: ${response.status}`);
  $remedies.set((await response.json()) as ShownRemedies);
}

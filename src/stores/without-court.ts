import { atom, computed } from 'nanostores';
import { SCALES } from '../remedies/remedy.ts';
import type { ShownRemedies } from '../remedies/shown.ts';
import { withoutCourt } from '../remedies/without-court.ts';
import { $answers } from './answers.ts';
import { $breach } from './breach.ts';
import { $circumstances, suggestedCircumstances } from './claim.ts';
import { FORMATS, fetchFile, formatOf } from './fetched.ts';

export const $remedies = atom<ShownRemedies | null>(null);

/** What people like this got without a court: of the story’s breach until the person says where and against whom. */
export const $withoutCourt = computed(
  [$answers, $circumstances, $breach, $remedies],
  (answers, circumstances, breach, remedies) =>
    remedies &&
    withoutCourt(
      answers,
      { ...suggestedCircumstances(breach), ...circumstances },
      breach ? { id: breach.slug, scale: SCALES.find((scale) => scale === breach.scale) } : undefined,
      remedies,
    ),
);

/** Fetches them, once, from this site’s own files. Rejects when they cannot be had. */
export async function loadRemedies(base: string): Promise<void> {
  if ($remedies.get()) return;
  const { file } = await fetchFile<ShownRemedies>(
    `${base}data/without-court.json`,
    formatOf(FORMATS.remedies),
  );
  $remedies.set(file);
}

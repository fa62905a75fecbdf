import { atom, computed } from 'nanostores';
import { ombudsmenFor } from '../claim/bodies.ts';
import { SCALES } from '../remedies/remedy.ts';
import type { Breach } from '../remedies/scale-of.ts';
import type { ShownRemedies } from '../remedies/shown.ts';
import { withoutCourt } from '../remedies/without-court.ts';
import { $answers } from './answers.ts';
import { $breach } from './breach.ts';
import { $circumstances, suggestedCircumstances } from './claim.ts';
import { FORMATS, fetchFile, formatOf } from './fetched.ts';
import type { BreachFacts } from './story.ts';

export const $remedies = atom<ShownRemedies | null>(null);

/** Where and against whom: as the story says until the person does. */
export const $whereAndWhom = computed([$circumstances, $breach], (circumstances, breach) => ({
  ...suggestedCircumstances(breach),
  ...circumstances,
}));

/** What people like this got without a court. */
export const $withoutCourt = computed(
  [$answers, $whereAndWhom, $breach, $remedies],
  (answers, circumstances, breach, remedies) =>
    remedies && withoutCourt(answers, circumstances, breachToCount(breach), remedies),
);

/** The story as counting knows it. */
export function breachToCount(breach: BreachFacts | null): Breach | undefined {
  return breach ? { id: breach.slug, scale: SCALES.find((scale) => scale === breach.scale) } : undefined;
}

/** What organisations like theirs gave; null until it is here. */
export const $fromOrganisations = computed($withoutCourt, (found) =>
  found?.side === 'organisation' ? found : (found?.other ?? null),
);

/** The ombudsmen that may look at it; none where it is not known whom it is against. */
export const $ombudsmen = computed([$whereAndWhom, $remedies], (circumstances, remedies) => {
  const theirs = ombudsmenFor(circumstances);
  return (remedies?.ombudsmen ?? []).filter(({ id }) => theirs.includes(id));
});

/** Fetches them, once, from this site’s own files. Rejects when they cannot be had. */
export async function loadRemedies(base: string): Promise<void> {
  if ($remedies.get()) return;
  const { file } = await fetchFile<ShownRemedies>(
    `${base}data/without-court.json`,
    formatOf(FORMATS.remedies),
  );
  $remedies.set(file);
}

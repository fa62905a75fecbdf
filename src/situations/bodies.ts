import { conductBodiesFor, ombudsmenFor, workBodiesFor } from '../claim/bodies.ts';
import type { Circumstances, Nation, Responsible } from '../claim/circumstances.ts';
import { figureOf, type Help, type Law } from '../claim/law.ts';

/** The free bodies of one or more nations. */
export type BodiesOf = { readonly where: string; readonly bodies: readonly Help[] };

const NATIONS = [
  ['england', 'England'],
  ['wales', 'Wales'],
  ['scotland', 'Scotland'],
  ['northern-ireland', 'Northern Ireland'],
] as const satisfies readonly (readonly [Nation, string])[];

/** Of companies of every kind only some have an ombudsman, and of nobody in particular none can be named. */
const HAVE_NONE: readonly Responsible[] = ['company'];

/** Whom a person can complain to beside the regulator, nation by nation; those who have the same together. */
export function bodiesOf(
  {
    responsible,
    whose,
  }: { readonly responsible: readonly Responsible[]; readonly whose?: Circumstances['whose'] },
  { help }: Law,
): readonly BodiesOf[] {
  const asked = responsible.filter((one) => !HAVE_NONE.includes(one));
  const rows = NATIONS.map(([nation, where]) => {
    const ids = asked.flatMap((one) => idsFor({ nation, responsible: one, ...(whose && { whose }) }));
    return { where, ids: [...new Set(ids)] };
  }).filter(({ ids }) => ids.length > 0);
  return [...Map.groupBy(rows, ({ ids }) => ids.join())].map(([, alike]) => ({
    where: alike.length === NATIONS.length ? 'All of the UK' : alike.map(({ where }) => where).join(', '),
    bodies: (alike[0]?.ids ?? []).map((id) => figureOf(help, id)),
  }));
}

function idsFor(circumstances: Circumstances): readonly string[] {
  if (circumstances.responsible === 'employer') return workBodiesFor(circumstances);
  return [...ombudsmenFor(circumstances), ...conductBodiesFor(circumstances)];
}

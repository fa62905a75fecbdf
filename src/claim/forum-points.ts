import type { Law, UkNation } from './law.ts';
import { type Point, pointOf } from './sentence.ts';

/** What to know about the courts of a nation: ids of content/law/sentences/. */
export function nationPoints(nation: UkNation | undefined, injured: boolean, law: Law): readonly Point[] {
  if (nation === undefined) return [NATION_UNKNOWN];
  const { before, ifInjured, after } = COURTS[nation];
  return [...before, ...(injured ? ifInjured : []), ...after].map((id) => pointOf(law, id));
}

type Ids = readonly string[];

const COURTS: Readonly<
  Record<UkNation, { readonly before: Ids; readonly ifInjured: Ids; readonly after: Ids }>
> = {
  'england-wales': {
    before: ['court', 'on-paper', 'small-claims'],
    ifInjured: ['injury'],
    after: ['costs', 'media-list', 'protocol'],
  },
  scotland: {
    before: ['sheriff-court'],
    ifInjured: ['summary-cause'],
    after: ['scotland-expenses', 'scotland-own-rules'],
  },
  'northern-ireland': { before: ['ni-courts'], ifInjured: [], after: ['ni-own-rules'] },
};

const NATION_UNKNOWN: Point = {
  id: 'nation-unknown',
  title: 'The court depends on the nation',
  text: 'England and Wales, Scotland and Northern Ireland each have their own courts and fees. Tell us which, and we can say more.',
  settled: true,
};

import type { Circumstances } from '../circumstances.ts';
import { type Statute, statuteOf } from '../statute.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';

/** An Act or Regulation that a duty or a right can stand in. */
export type Act = 'act-of-1998' | 'uk-gdpr' | 'law-enforcement';

/** The Acts of one time, the one that most likely applies first. */
type Part = { readonly when?: string; readonly acts: readonly [Act, ...Act[]] };

/** What to plead for each statute: an Act, the Act if that one does not apply, or one for each side of a day. */
const PARTS: Readonly<Record<Statute, (circumstances: Circumstances) => readonly Part[]>> = {
  'uk-gdpr': () => [{ acts: ['uk-gdpr'] }],
  'law-enforcement': () => [{ acts: ['law-enforcement', 'uk-gdpr'] }],
  depends: () => [{ acts: ['uk-gdpr', 'law-enforcement'] }],
  'act-of-1998': () => [{ acts: ['act-of-1998'] }],
  'old-or-new': (circumstances) => [
    { when: 'letter-before-new-law', acts: ['act-of-1998'] },
    { when: 'letter-since-new-law', acts: actsToday(circumstances) },
  ],
};

function partsOf(circumstances: Circumstances): readonly Part[] {
  return PARTS[statuteOf(circumstances)](circumstances);
}

/** The Acts under which a person can ask for something now, whenever it happened. */
export function actsToday({ happened: _, ...circumstances }: Circumstances): readonly [Act, ...Act[]] {
  const [{ acts } = { acts: ['uk-gdpr'] as const }] = partsOf(circumstances);
  return acts;
}

/** Sentences of content/law/ by Act: the same duty or right in each. */
export type ByAct = Readonly<Record<Act, string>>;

/** Where a duty stands: in the law that most likely applies, or else in the next; `when` where a day parts two laws. */
export type Place = { readonly when: string | undefined; readonly where: string };

export function placesOf(facts: LetterFacts, byAct: ByAct): readonly Place[] {
  return partsOf(facts.circumstances).map(({ when, acts }) => ({
    when: when && lawful(facts, when),
    where: `${acts.map((act) => lawful(facts, byAct[act])).join('. Or else: ')}.`,
  }));
}

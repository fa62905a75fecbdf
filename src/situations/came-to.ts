import type { SituationRecord } from '../records/situation-schemas.ts';
import { SIDE_IN_WORDS } from '../remedies/in-words.ts';
import { likelyKind } from '../remedies/likely-kind.ts';
import { apart } from '../remedies/nearness.ts';
import { type Outcome, outcomesOf } from '../remedies/outcomes.ts';
import type { Remedies } from '../remedies/remedy.ts';
import { type Counted, withoutCourt } from '../remedies/without-court.ts';
import { countedInShort } from './counted-in-short.ts';
import { type Decided, inCourt, inCourtInWords } from './court.ts';

/** What is counted on one side, in sentences, and the ids of the nearest, the nearest first. */
type Told = {
  readonly side: string;
  readonly sentences: readonly string[];
  readonly nearest: readonly string[];
};

/** What such things came to. The same counts as an answer to the questions would show, and those of courts apart. */
export type CameTo = { readonly withoutCourt: readonly Told[]; readonly inCourt: Told };

const NEAREST = 2;

export function cameTo(situation: SituationRecord, remedies: Remedies, decided: Decided): CameTo {
  const { answers, responsible, court } = situation;
  const [likeliest] = responsible;
  const counted = withoutCourt(answers, likeliest ? { responsible: likeliest } : {}, undefined, remedies);
  const { other } = counted;
  const sides = [counted, ...(other?.forAll && other.of > 0 ? [other] : [])];
  const outcomes = outcomesOf(remedies.records);
  const inCourts = inCourt(court, answers, decided);
  return {
    withoutCourt: sides.map((side) => ({
      side: SIDE_IN_WORDS[side.side],
      sentences: [countedInShort(side)],
      nearest: nearestOf(situation, side, outcomes),
    })),
    inCourt: {
      side: 'In court, or settled on the way',
      sentences: inCourtInWords(inCourts),
      nearest: inCourts.nearest.map(({ id }) => id),
    },
  };
}

/** Of the same kind and side: those of the same kind of body first, then the most alike; of equals the least first. */
function nearestOf(
  { answers, responsible }: SituationRecord,
  { side, of }: Counted,
  outcomes: readonly Outcome[],
): readonly string[] {
  const kind = likelyKind(answers);
  const isOther = ({ remedy }: Outcome) => Number(!responsible.some((body) => body === remedy.body));
  return outcomes
    .filter((outcome) => of > 0 && outcome.side === side && outcome.remedy.kind === kind)
    .toSorted(
      (one, other) =>
        isOther(one) - isOther(other) ||
        apart(answers, one.remedy.answers) - apart(answers, other.remedy.answers) ||
        one.sum - other.sum,
    )
    .slice(0, NEAREST)
    .map(({ remedy }) => remedy.id);
}

import { ombudsmenFor } from '../claim/bodies.ts';
import { type Circumstances, helpNationsOf } from '../claim/circumstances.ts';
import type { Kind } from '../estimate/kinds.ts';
import type { Answers } from '../questions/answers.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Group, groupFor } from './group.ts';
import { likelyKind } from './likely-kind.ts';
import { apart } from './nearness.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import type { Coverage, GroupScale, Remedies, Side } from './remedy.ts';
import { type Breach, scaleOf } from './scale-of.ts';

/** A side, and whether it is open to everyone with such a body; else an ombudsman looks at only some of them. */
type Open = { readonly side: Side; readonly forAll: boolean };

/** What people like this got on one side, in whole pounds of their day. */
export type Counted = Open &
  Figures & {
    readonly kind: Kind;
    readonly group: GroupScale;
    readonly coverage: Coverage | null;
    /** What each of them came to, in order from the least. */
    readonly sums: readonly number[];
    /** Ids of the nearest few, the nearest first. */
    readonly nearest: readonly string[];
    readonly widened: Group['widened'];
  };

export type WithoutCourt = Counted & {
  /** What was counted on the other side, where that is open to the person. */
  readonly other: Counted | null;
};

const NEAREST = 3;

/**
 * What organisations and ombudsmen paid, offered or refused people like this one. Never a court’s sum, and no fit: counts
 * and sums as they are recorded. First the side whose group is nearest, of those surely open; the other
 * beside it.
 */
export function withoutCourt(
  answers: Answers,
  circumstances: Circumstances,
  breach: Breach | undefined,
  { records, coverage }: Remedies,
): WithoutCourt {
  const outcomes = outcomesOf(records);
  const counted = sidesOpenTo(circumstances)
    .map((open) => countedOn(open, answers, circumstances, breach, outcomes, coverage))
    .sort(nearerFirst);
  const [first, other = null] = counted as [Counted, Counted?];
  return { ...first, other };
}

/** The organisation can always be asked. Not knowing who it was, any ombudsman may be the one. */
function sidesOpenTo(circumstances: Circumstances): readonly Open[] {
  const organisation: Open = { side: 'organisation', forAll: true };
  const { responsible = 'unknown' } = circumstances;
  if (responsible === 'unknown') return [organisation, { side: 'ombudsman', forAll: true }];
  const ombudsmen = ombudsmenFor(circumstances);
  if (ombudsmen.length === 0) return [organisation];
  const forAll = ombudsmen.some((ombudsman) => looksAtAll(ombudsman, responsible));
  return [organisation, { side: 'ombudsman', forAll }];
}

/** Of companies only some have an ombudsman, and of schools the students’ one looks at colleges. */
function looksAtAll(ombudsman: string, responsible: string): boolean {
  return responsible !== 'company' && !(responsible === 'school' && ombudsman === 'oia');
}

function nearerFirst(one: Counted, other: Counted): number {
  return (
    Number(other.forAll) - Number(one.forAll) ||
    Number(one.of === 0) - Number(other.of === 0) ||
    one.widened - other.widened ||
    other.of - one.of
  );
}

function countedOn(
  { side, forAll }: Open,
  answers: Answers,
  circumstances: Circumstances,
  breach: Breach | undefined,
  outcomes: readonly Outcome[],
  coverages: readonly Coverage[],
): Counted {
  const kind = likelyKind(answers);
  const { responsible } = circumstances;
  const body = responsible === 'unknown' ? undefined : responsible;
  const wanted = {
    kind,
    side,
    scale: scaleOf(answers, breach),
    body,
    nations: helpNationsOf(circumstances),
  };
  const group = groupFor(wanted, outcomes);
  const sums = group.outcomes.map(({ sum }) => sum);
  const coverage = coverages.find(
    (one) => one.kind === kind && one.side === side && one.scale === group.scale,
  );
  return {
    kind,
    side,
    forAll,
    group: group.scale,
    ...figuresOf(sums, coverage),
    coverage: coverage ?? null,
    sums,
    nearest: nearestOf(group.outcomes, answers, breach),
    widened: group.widened,
  };
}

/** The same breach first; then the most alike; of equals those who got nothing first. */
function nearestOf(
  outcomes: readonly Outcome[],
  answers: Answers,
  breach: Breach | undefined,
): readonly string[] {
  return outcomes
    .map(({ remedy, sum }) => ({
      id: remedy.id,
      sum,
      away: breach?.id !== undefined && remedy.breach === breach.id ? -1 : apart(answers, remedy.answers),
    }))
    .sort((one, other) => one.away - other.away || one.sum - other.sum || (one.id < other.id ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ id }) => id);
}

import type { HelpNation } from '../claim/law.ts';
import type { Kind } from '../estimate/kinds.ts';
import type { Outcome } from './outcomes.ts';
import type { GroupScale, Remedy, RemedyNation, Scale, Side } from './remedy.ts';

/** Fewer than this are few to go by. */
export const ENOUGH = 8;

/** Whom a group is for. */
export type Wanted = {
  readonly kind: Kind;
  readonly side: Side;
  readonly scale: Scale;
  /** Undefined where nobody said who was responsible. */
  readonly body: Remedy['body'] | undefined;
  /** The nations that may be theirs; all four where it is not known. */
  readonly nations: readonly HelpNation[];
};

export type Group = {
  readonly outcomes: readonly Outcome[];
  readonly scale: GroupScale;
  /** How many steps it was widened by: 1 takes in every body, 2 every nation, 3 every scale. */
  readonly widened: 0 | 1 | 2 | 3;
};

/** The narrowest group that is large enough; the widest where none is. Kind and side never change. */
export function groupFor(wanted: Wanted, outcomes: readonly Outcome[]): Group {
  const { kind, side, scale, body, nations } = wanted;
  const every = outcomes.filter((outcome) => outcome.side === side && outcome.remedy.kind === kind);
  const ofScale = every.filter(({ remedy }) => remedy.scale === scale);
  const near = ofScale.filter(({ remedy }) => isIn(remedy.nation, nations));
  const like = body ? near.filter(({ remedy }) => remedy.body === body) : [];
  const groups: readonly Group[] = [
    { outcomes: like, scale, widened: 0 },
    { outcomes: near, scale, widened: 1 },
    { outcomes: ofScale, scale, widened: 2 },
  ];
  return (
    groups.find((group) => group.outcomes.length >= ENOUGH) ?? {
      outcomes: every,
      scale: 'any-scale',
      widened: 3,
    }
  );
}

const PARTS: Readonly<Record<RemedyNation, readonly HelpNation[]>> = {
  england: ['england'],
  wales: ['wales'],
  'england-wales': ['england', 'wales'],
  scotland: ['scotland'],
  'northern-ireland': ['northern-ireland'],
  uk: ['england', 'wales', 'scotland', 'northern-ireland'],
};

/** The nations that a record speaks of. */
export function partsOf(nation: RemedyNation): readonly HelpNation[] {
  return PARTS[nation];
}

/** Abroad, nothing here is nearer than anything else. */
function isIn(nation: RemedyNation, nations: readonly HelpNation[]): boolean {
  return nations.length === 0 || PARTS[nation].some((part) => nations.includes(part));
}

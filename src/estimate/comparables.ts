import { type Answers, settle } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { questionById } from '../questions/list.ts';
import { UNKNOWN } from '../questions/question.ts';
import { SHORT_NAMES } from '../questions/short-names.ts';
import type { ComparableCase } from './cases.ts';
import { distance } from './distance.ts';
import type { Range } from './scorecard.ts';

/** A decided case near the answers: what is alike and what differs, in words of its own. */
export type Comparable = {
  readonly id: string;
  readonly distance: number;
  readonly alike: readonly string[];
  readonly differs: readonly string[];
  /** Its award, in today's pounds, lies outside the band. */
  readonly otherWay: boolean;
};

/** Of the decided cases nearest to the answers, how many came to less than the band, to a sum in it, and to more. */
export type Votes = { readonly below: number; readonly within: number; readonly above: number };

export type Nearest = {
  readonly comparable: readonly Comparable[];
  readonly nearest: Votes;
  /** No decided case is as near as one usually is to another. */
  readonly far: boolean;
};

type Placed = { readonly decided: ComparableCase; readonly answers: Answers };
type Ready = { readonly placed: readonly Placed[]; readonly usual: number };
type Near = Placed & { readonly apart: number };
const readyByCases = new WeakMap<readonly ComparableCase[], Ready>();

/** How many are shown before a slight one and one that went the other way are added. */
const NEAREST = 4;
/** How many of the nearest cases that calibrate are counted for and against the band. */
const VOTERS = 5;
/** How far down the list, at most, a slight one or one that went the other way is looked for. */
const WITHIN = 20;
/** Nine cases in ten have another this near; beyond it a person is far from every case. */
const USUAL_SHARE = 0.9;

export function nearestTo(answers: Answers, range: Range, cases: readonly ComparableCase[]): Nearest {
  const { placed, usual } = ready(cases);
  const ranked = placed
    .map((one): Near => ({ ...one, apart: distance(answers, one.answers) }))
    .sort((one, other) => one.apart - other.apart || (one.decided.id < other.decided.id ? -1 : 1));
  const shown = withBothSides(ranked, range);
  const voters = ranked.filter(({ decided }) => decided.calibrates).slice(0, VOTERS);
  return {
    comparable: shown.map(({ decided, apart, answers: theirs }) => ({
      id: decided.id,
      distance: apart,
      ...compare(answers, theirs),
      otherWay: wentOtherWay(decided, range),
    })),
    nearest: votesOf(voters, range),
    far: (voters[0]?.apart ?? Number.POSITIVE_INFINITY) > usual,
  };
}

function votesOf(voters: readonly Near[], { low, high }: Range): Votes {
  const below = voters.filter(({ decided }) => decided.awardToday < low).length;
  const above = voters.filter(({ decided }) => decided.awardToday > high).length;
  return { below, within: voters.length - below - above, above };
}

/** The nearest, with a slight one and one that went the other way where neither is among them. */
function withBothSides(ranked: readonly Near[], range: Range): Near[] {
  const shown = ranked.slice(0, NEAREST);
  const slight = ({ decided }: Near) =>
    decided.calibrates && decided.awardToday < Math.max(range.low, range.typical / 2);
  for (const wanted of [slight, ({ decided }: Near) => wentOtherWay(decided, range)]) {
    if (shown.some(wanted)) continue;
    const found = ranked.slice(0, WITHIN).find(wanted);
    if (found) shown.push(found);
  }
  return shown;
}

function wentOtherWay({ calibrates, awardToday }: ComparableCase, { low, high }: Range): boolean {
  return calibrates && (awardToday < low || awardToday > high);
}

/** Places the cases once, and finds how near to another a case usually is. */
function ready(cases: readonly ComparableCase[]): Ready {
  const known = readyByCases.get(cases);
  if (known) return known;
  const placed = cases.map((decided) => ({ decided, answers: settle(decided.answers) }));
  const usual = usualDistance(placed.filter(({ decided }) => decided.calibrates));
  readyByCases.set(cases, { placed, usual });
  return { placed, usual };
}

/** Within which nine in ten of the cases have another. Each pair is measured once: it is as far one way as the other. */
function usualDistance(placed: readonly Placed[]): number {
  const nearest = placed.map(() => Number.POSITIVE_INFINITY);
  placed.forEach((one, place) => {
    for (const [after, other] of placed.slice(place + 1).entries()) {
      const apart = distance(one.answers, other.answers);
      for (const at of [place, place + 1 + after]) nearest[at] = Math.min(nearest[at] ?? apart, apart);
    }
  });
  nearest.sort((one, other) => one - other);
  return nearest[Math.ceil(USUAL_SHARE * nearest.length) - 1] ?? 0;
}

/** Questions that are compared in words, the weightiest first. */
const COMPARED = [
  'distress',
  'data',
  'recipients',
  'conduct',
  'effects',
  'vulnerable',
  'access',
  'depth',
] as const;
/** More words than this of each kind and nobody reads them. */
const MOST_WORDS = 4;

/** What the case has that the answers have too, and what it has that they do not; what is not known is neither. */
function compare(answers: Answers, theirs: Answers): Pick<Comparable, 'alike' | 'differs'> {
  const alike: string[] = [];
  const differs: string[] = [];
  for (const question of COMPARED) {
    const asked = questionById(question);
    const mine = chosen(answers, question);
    if (!asked || asked.asks === 'pounds' || mine[0] === UNKNOWN) continue;
    const other = chosen(theirs, question);
    for (const { value } of asked.options) {
      if (value === UNKNOWN || !other.includes(value)) continue;
      (mine.includes(value) ? alike : differs).push(SHORT_NAMES[question]?.[value] ?? value);
    }
  }
  return { alike: alike.slice(0, MOST_WORDS), differs: differs.slice(0, MOST_WORDS) };
}

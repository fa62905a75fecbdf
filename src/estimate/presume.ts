import { type Answers, chosen } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import { type Holding, holding } from './holding.ts';
import type { Presumption, Scorecard, Unknown } from './scorecard.ts';
import type { PointsByOption, TotalLine, Widening } from './total.ts';

export type Presumed = {
  readonly lines: readonly TotalLine[];
  readonly widens: readonly Widening[];
  /** What presumed harm adds at most, should all that is not known turn out so. */
  readonly worst: number;
};

type Standing = Holding & { readonly presumption: Presumption; readonly floor: number };

/** Of the way from what is likely to the most it could be, the part by which the band's top goes up. */
const OF_WHAT_IS_LEFT = 4;

/**
 * The points by which presumed harm goes beyond the distress that was answered. The largest presumption that holds
 * counts in full. The largest that may hold counts by its chance and lifts the top of the band.
 */
export function presume(answers: Answers, scorecard: Scorecard, points: PointsByOption): Presumed {
  const standing = scorecard.presumptions.flatMap((presumption): Standing[] => {
    const held = holding(presumption.when, answers);
    const floor = points.get(`distress:${presumption.atLeast}`) ?? 0;
    return held.chance === 0 ? [] : [{ ...held, presumption, floor }];
  });
  const sure = standing.filter(({ turnsOn }) => turnsOn === null);
  const certain = sure.reduce<Standing | null>(
    (most, next) => (next.floor > (most?.floor ?? 0) ? next : most),
    null,
  );
  return chosen(answers, 'distress')[0] === UNKNOWN
    ? presumeUnknown(standing, certain, scorecard.unknown.distress)
    : presumeKnown(standing, certain, points.get(`distress:${chosen(answers, 'distress')[0]}`) ?? 0);
}

function presumeKnown(standing: readonly Standing[], certain: Standing | null, felt: number): Presumed {
  const held = Math.max(felt, certain?.floor ?? 0);
  const lines = certain && held > felt ? [line(certain, held - felt)] : [];
  const doubtful = largest(standing, held);
  if (!doubtful) return { lines, widens: [], worst: held - felt };
  const beyond = doubtful.floor - held;
  const likely = Math.round(beyond * doubtful.chance);
  return {
    lines: [...lines, line(doubtful, likely)],
    widens: [lift(doubtful, beyond, likely)],
    worst: doubtful.floor - felt,
  };
}

/** With distress not known, a presumption cuts off the least that it could be. */
function presumeUnknown(standing: readonly Standing[], certain: Standing | null, unknown: Unknown): Presumed {
  const held = certain?.presumption.unknown ?? unknown;
  const lines = certain ? [line(certain, Math.max(0, held.points - unknown.points))] : [];
  const widens: Widening[] = [{ question: 'distress', below: held.widens, above: held.widens }];
  const doubtful = largest(standing, certain?.floor ?? 0);
  if (!doubtful) return { lines, widens, worst: 0 };
  const beyond = doubtful.floor - (certain?.floor ?? 0);
  const more = Math.max(0, doubtful.presumption.unknown.points - held.points);
  return {
    lines: [...lines, line(doubtful, Math.round(more * doubtful.chance))],
    widens: [...widens, lift(doubtful, beyond, Math.round(beyond * doubtful.chance))],
    worst: 0,
  };
}

/** The highest floor above `held` among those that may hold; of equal ones the likeliest. */
function largest(standing: readonly Standing[], held: number): Standing | null {
  let most: Standing | null = null;
  for (const one of standing) {
    if (one.turnsOn === null || one.floor <= held) continue;
    if (!most || one.floor > most.floor || (one.floor === most.floor && one.chance > most.chance)) most = one;
  }
  return most;
}

function line({ presumption: { id } }: Standing, points: number): TotalLine {
  return { id, question: 'distress', options: [], factor: 'distress', points };
}

function lift({ chance, turnsOn }: Standing, beyond: number, likely: number): Widening {
  const top = Math.ceil(beyond * (chance + (1 - chance) / OF_WHAT_IS_LEFT));
  return { question: turnsOn ?? 'distress', below: 0, above: Math.max(1, top - likely) };
}

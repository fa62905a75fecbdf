import { type Answers, chosen } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import { chanceOf } from './chance.ts';
import type { Presumption, Scorecard } from './scorecard.ts';
import type { PointsByOption, TotalLine } from './total.ts';

export type Presumed = {
  readonly lines: readonly TotalLine[];
  /** What presumed harm adds should all that is not known turn out so, but for how bad it was. */
  readonly worst: number;
};

type Standing = { readonly presumption: Presumption; readonly chance: number; readonly counts: number };

/**
 * The points by which presumed harm goes beyond the distress that was answered. Of the presumptions that hold the
 * largest counts in full; of those that may hold, the largest counts by its chance for what it would add to that.
 */
export function presume(answers: Answers, scorecard: Scorecard, points: PointsByOption): Presumed {
  const option = chosen(answers, 'distress')[0] ?? UNKNOWN;
  const unknown = option === UNKNOWN;
  const felt = unknown ? scorecard.unknown.distress.points : (points.get(`distress:${option}`) ?? 0);
  const standing = scorecard.presumptions.map((presumption): Standing => {
    const chance = chanceOf(presumption.when, answers);
    const floor = points.get(`distress:${presumption.atLeast}`) ?? 0;
    return { presumption, chance, counts: unknown ? presumption.unknown.points : Math.max(floor, felt) };
  });
  const certain = largest(standing.filter(({ chance }) => chance === 1));
  const held = certain?.counts ?? felt;
  const doubtful = largest(
    standing.filter(({ chance, counts }) => chance > 0 && chance < 1 && counts > held),
  );
  const lines = [
    ...(certain && held > felt ? [line(certain, held - felt)] : []),
    ...(doubtful ? [line(doubtful, Math.round((doubtful.counts - held) * doubtful.chance))] : []),
  ];
  return { lines, worst: Math.max(doubtful?.counts ?? 0, held) - felt };
}

/** The one that counts for most; of equal ones the likeliest. */
function largest(standing: readonly Standing[]): Standing | null {
  let most: Standing | null = null;
  for (const one of standing) {
    const more = one.counts - (most?.counts ?? 0) || one.chance - (most?.chance ?? 0);
    if (more > 0) most = one;
  }
  return most;
}

function line({ presumption: { id } }: Standing, points: number): TotalLine {
  return { id, question: 'distress', options: [], factor: 'distress', points };
}

import { inPounds } from '../questions/pounds.ts';
import type { Basis } from './marks.ts';

/** A decided case as a mark on a drawing. */
export type AwardMark = {
  readonly id: string;
  readonly name: string;
  readonly pounds: number;
  readonly year: number;
  readonly basis: Basis;
  readonly href: string;
};

export function markLabel({ name, year, pounds }: Pick<AwardMark, 'name' | 'year' | 'pounds'>): string {
  return `${name}, ${year}: ${inPounds(pounds)}`;
}

/** What a drawing of awards shows, for those who cannot see it. */
export function scaleInWords(marks: readonly AwardMark[]): string {
  const sums = marks.map(({ pounds }) => pounds).sort((one, other) => one - other);
  const nothing = sums.filter((pounds) => Math.round(pounds) === 0).length;
  const middle = sums[Math.floor(sums.length / 2)] ?? 0;
  const largest = sums.at(-1) ?? 0;
  return `${marks.length} awards on a scale of pounds. ${nothing} are nothing, the middle one is ${inPounds(middle)} and the largest ${inPounds(largest)}.`;
}

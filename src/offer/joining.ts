import type { Day } from '../calendar/day.ts';

/** A group claim or a scheme of payments over one breach that people can join, as its story says. */
export type Joining = {
  readonly kind: 'group-claim' | 'scheme';
  readonly by: string;
  /** The last day to join: a year, a month or a day; null where none is given. */
  readonly until: string | null;
  readonly asks: string;
  readonly costs: string;
  readonly url: string;
};

export function openOn(today: Day, joining: readonly Joining[]): readonly Joining[] {
  return joining.filter(({ until }) => until === null || until >= today.slice(0, until.length));
}

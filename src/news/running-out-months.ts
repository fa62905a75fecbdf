import { addYears, type Day } from '../calendar/day.ts';
import type { Law } from '../claim/law.ts';
import { pagePath } from './paging.ts';
import type { Post } from './posts.ts';
import {
  endingNow,
  everyLimit,
  RUNNING_OUT,
  type RunningOut,
  runningOut,
  soonestFirst,
} from './running-out.ts';

/** So many rows keep a page within its budget. */
const PAGE_SIZE = 40;

/** Last safe days of one month, "2027-04", or a part of them where there are many. */
export type MonthPage<Kind extends Post = Post> = {
  readonly month: string;
  /** Counts from the first of the month; the first page has the month's own address. */
  readonly number: number;
  readonly of: number;
  readonly rows: readonly RunningOut<Kind>[];
};

const monthOf = ({ time: { limit } }: RunningOut) => limit.lastSafeDay.slice(0, 7);

/**
 * A page for each month in which something may still end, and more where a month has many. A month keeps the days of
 * it that have passed, and the days a year ahead come up in order, so a row stays where it is until its month is over.
 */
export function monthPages<Kind extends Post>(
  posts: readonly Kind[],
  law: Law,
  today: Day,
): readonly MonthPage<Kind>[] {
  const live = new Set([...runningOut(posts, law, today), ...endingNow(posts, law, today)].map(monthOf));
  const rows = everyLimit(posts, law, today)
    .filter((row) => live.has(monthOf(row)) && row.time.limit.lastSafeDay <= addYears(today, 1))
    .toSorted(soonestFirst);
  return [...Map.groupBy(rows, monthOf)].flatMap(([month, inMonth]) => partsOf(month, inMonth));
}

function partsOf<Kind extends Post>(month: string, rows: readonly RunningOut<Kind>[]): MonthPage<Kind>[] {
  const of = Math.ceil(rows.length / PAGE_SIZE);
  return Array.from({ length: of }, (_, index) => ({
    month,
    number: index + 1,
    of,
    rows: rows.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

export function monthPath(month: string, number = 1): string {
  return pagePath(`${RUNNING_OUT}${month}/`, number === 1 ? null : number);
}

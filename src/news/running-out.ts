import { addYears, type Day, inWords } from '../calendar/day.ts';
import type { Law, UkNation } from '../claim/law.ts';
import type { Post } from './posts.ts';
import { NATION_NAMES, runsOutWithinAYear, type TimeLeft, timeLeft } from './time-left.ts';

export const RUNNING_OUT = 'register/time-running-out/';
/** So many rows of each table, for each nation, keep the front page within its budget. */
export const MOST_IN_FRONT = 8;

/** A breach and one of its limits, which ends soon or is ending. */
export type RunningOut<Kind extends Post = Post> = { readonly post: Kind; readonly time: TimeLeft };

export function soonestFirst(one: RunningOut, other: RunningOut): number {
  return (
    one.time.limit.lastSafeDay.localeCompare(other.time.limit.lastSafeDay) ||
    one.post.id.localeCompare(other.post.id)
  );
}

/** Every limit of every breach whose last safe day falls within a year, soonest first. */
export function runningOut<Kind extends Post>(
  posts: readonly Kind[],
  law: Law,
  today: Day,
): RunningOut<Kind>[] {
  return everyLimit(posts, law, today)
    .filter(({ time }) => runsOutWithinAYear(time, today))
    .toSorted(soonestFirst);
}

/** Limits whose first day has passed, and which somebody whose own day was later may still keep. */
export function endingNow<Kind extends Post>(
  posts: readonly Kind[],
  law: Law,
  today: Day,
): RunningOut<Kind>[] {
  return everyLimit(posts, law, today)
    .filter(({ time: { limit } }) => limit.state === 'may-have-passed' || limit.state === 'last-hours')
    .toSorted(soonestFirst);
}

/** Every limit of every breach, passed or to come. */
export function everyLimit<Kind extends Post>(
  posts: readonly Kind[],
  law: Law,
  today: Day,
): RunningOut<Kind>[] {
  return posts.flatMap((post) => timeLeft(post.data.breach, law, today).map((time) => ({ post, time })));
}

export function inNation<Kind extends Post>(
  list: readonly RunningOut<Kind>[],
  nation: UkNation,
): RunningOut<Kind>[] {
  return list.filter(({ time }) => time.nation === nation);
}

/** A limit as an entry of a feed: out on the day on which it came within a year. */
export function feedEntry({ post, time: { nation, cause, limit, atLatest } }: RunningOut): Post {
  const where = cause === 'human-rights' ? `${NATION_NAMES[nation]}, human rights` : NATION_NAMES[nation];
  const day = inWords(limit.lastSafeDay);
  return {
    id: `${post.id}/#time-${nation}-${cause}`,
    data: {
      ...post.data,
      title: `${post.data.breach.organisation}: work to ${day}${atLatest ? ' at the latest' : ''} (${where})`,
      firstPublished: addYears(limit.lastSafeDay, -1),
      corrections: [],
    },
  };
}

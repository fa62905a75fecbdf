import { type When, writeWhen } from '../calendar/when.ts';
import type { CorrectedDate } from '../claim/corrected-date.ts';
import type { PostRecord } from '../records/content-schemas.ts';

type Happened = PostRecord['breach']['happened'];

/** When it happened, as a story says it; nothing where the start is not known: the person may know their own day. */
export function whenOf({ from, to }: Happened): When | undefined {
  if (!from) return undefined;
  return to && to !== from ? { kind: 'between', from, to } : { kind: 'known', date: from };
}

/** Every date that a story gave and that was wrong, with the one it gives now. */
export function correctedDates(posts: readonly (PostRecord & { readonly id: string })[]): CorrectedDate[] {
  return posts.flatMap(({ id, breach, corrections }) => {
    const when = whenOf(breach.happened);
    if (!when) return [];
    return corrections.flatMap(({ date, happened }) =>
      happened === undefined ? [] : [{ post: id, was: happened, now: writeWhen(when), on: date }],
    );
  });
}

import { type Day, inFullWords, inWords } from '../calendar/day.ts';
import type { Claim } from '../claim/claim.ts';
import type { Link } from '../claim/next-steps.ts';
import { limitHeadline } from './limit-headline.ts';

/** Said before any sum to someone for whom every date that we can count has passed. */
export type TimeFirst = {
  readonly title: string;
  readonly text: string;
  /** Why it may be later for them. */
  readonly later: readonly string[];
  /** Who to ask today. */
  readonly ask: Link | undefined;
};

type Timed = Pick<Claim, 'limits' | 'time' | 'steps'>;

/** Undefined while a date is open, or none can be counted. A story’s dates are not yet the person’s own. */
export function timeFirst(
  { limits, time, steps }: Timed,
  datesAre: 'theirs' | 'story’s',
): TimeFirst | undefined {
  if (limits.kind !== 'dated' || limits.stillOpen) return undefined;
  const ask = steps.find(({ id }) => id === 'urgent-advice')?.link;
  const later = limits.later.map(({ text }) => text);
  if (datesAre === 'theirs') return { ...limitHeadline(limits), later, ask };
  const over = time === 'out-of-time' || limits.limits.every(({ state }) => state === 'past');
  return {
    title: over ? 'For most people the time to claim is over' : 'The time to claim may be over',
    text: `By the dates in our story the last safe day was ${inFullWords(limits.headline.lastSafeDay)}. That says nothing about how much it mattered. Some may still be in time, such as someone who was a child then. We can count your own time.`,
    later,
    ask,
  };
}

/** The day to work to, in a sentence; undefined where none is known or every one has passed. */
export function safeDayInWords({ limits, time }: Timed, day: Day | undefined): string | undefined {
  if (day === undefined || limits.kind !== 'dated' || !limits.stillOpen) return undefined;
  return `${time === 'soon' ? 'soon. Act' : 'to be safe, act'} before ${inWords(day)}`;
}

import type { Day } from '../calendar/day.ts';
import type { Law } from '../claim/law.ts';
import type { Offer } from '../offer/offer.ts';
import { type Recipient, weigh } from '../offer/weigh.ts';
import { readAllPosts } from '../records/content-files.ts';
import { scaleOfBreach } from '../remedies/scale-of.ts';
import { remediesHere } from './without-court-summary.ts';

let stories: ReturnType<typeof readAllPosts> | undefined;

/** The breach of that name and what can be joined over it; undefined where no story of ours has it. */
export function breachNamed(name: string): Pick<Recipient, 'breach' | 'joining'> | undefined {
  stories ??= readAllPosts().filter(({ draft }) => !draft);
  const story = stories.find(({ id }) => id === name);
  if (!story) return undefined;
  const { people, answers } = story.breach;
  return { breach: { id: name, scale: scaleOfBreach(people.count, answers) }, joining: story.joining };
}

/** The offer as the command prints it: counts, and ids in reading order. */
export function summariseOffer(offer: Offer, recipient: Recipient, law: Law, today: Day) {
  const { against, of, lower, higher, ends, warnings } = weigh(offer, recipient, remediesHere(), law, today);
  return { against, of, lower, higher, ends, warnings };
}

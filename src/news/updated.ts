import { firstDay } from '../calendar/partial-date.ts';
import type { Post } from './posts.ts';

/** The day a post last changed in substance: when it was published, or last corrected. */
export function updatedOn({ data }: Post): string {
  const days = [data.firstPublished, ...data.corrections.map(({ date }) => date)].map(firstDay);
  return days.sort().at(-1) ?? firstDay(data.firstPublished);
}

import type { Post } from './posts.ts';

/** The first day of a date known to a year, a month or a day: "2018-05" is "2018-05-01". */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The day a post last changed in substance: when it was published, or last corrected. */
export function updatedOn({ data }: Post): string {
  const days = [data.firstPublished, ...data.corrections.map(({ date }) => date)].map(firstDay);
  return days.sort().at(-1) ?? firstDay(data.firstPublished);
}

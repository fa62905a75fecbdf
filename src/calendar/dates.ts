import { monthName } from './day.ts';

/** A date as precisely as it is known, in words: "2018-05-17" is "17 May 2018", "2018-05" is "May 2018". */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && monthName(Number(month)), year].filter(Boolean).join(' ');
}

/** When a breach happened: the start is missing where only the latest day is known. */
export type Stretch = { readonly from?: string | undefined; readonly to?: string | undefined };

/** A stretch of time in words; one date where it begins and ends together. */
export function stretchInWords({ from, to }: Stretch): string {
  if (!from) return to ? `by ${inWords(to)}; the start is not known` : 'not known';
  return to && to !== from ? `${inWords(from)} to ${inWords(to)}` : inWords(from);
}

import { monthName } from '../claim/day.ts';

/** A date as precisely as it is known, in words: "2018-05-17" is "17 May 2018", "2018-05" is "May 2018". */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && monthName(Number(month)), year].filter(Boolean).join(' ');
}

/** A stretch of time in words; one date where it begins and ends together. */
export function stretchInWords({
  from,
  to,
}: {
  readonly from: string;
  readonly to?: string | undefined;
}): string {
  return to && to !== from ? `${inWords(from)} to ${inWords(to)}` : inWords(from);
}

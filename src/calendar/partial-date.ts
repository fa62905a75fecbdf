/** The first day of a date known to a year, a month or a day: "2018-05" is "2018-05-01". */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

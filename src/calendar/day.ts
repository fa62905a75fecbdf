/** A calendar day, `2026-11-22`. Days compare as text. No time of day and no time zone. */
export type Day = string;

type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** Nobody claims over a breach outside these years, so a slip of the finger is caught. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether text is a day that exists, written in full. */
export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

export function civil(day: Day): Civil {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1 March of year 0, counted in years that begin in March so that a leap day comes last. */
function dayNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = civil(day);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
}

export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(day: Day, count: number): Day {
  let { year, month, day: dayOfMonth } = civil(day);
  dayOfMonth += count;
  while (dayOfMonth > daysInMonth(year, month)) {
    dayOfMonth -= daysInMonth(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  while (dayOfMonth < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    dayOfMonth += daysInMonth(year, month);
  }
  return dayOf(year, month, dayOfMonth);
}

/** The same day some months on. A day the month does not have becomes its last: the earlier, safer choice. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = civil(day);
  const months = year * 12 + (month - 1) + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** 29 February becomes 28 February in a year without one: the earlier, safer choice. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(day: Day): number {
  // 1 March of year 0 was a Wednesday.
  return (dayNumber(day) + 2) % 7;
}

/** The same day, or the Friday before where courts are shut for the weekend. */
export function lastWeekdayUpTo(day: Day): Day {
  return addDays(day, -Math.max(0, weekday(day) - 4));
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** `22 November 2026`. */
export function inWords(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** `Sunday 22 November 2026`. */
export function inFullWords(day: Day): string {
  return `${WEEKDAYS[weekday(day)]} ${inWords(day)}`;
}

/**
 * The last day on which a court may first be open again, if it is shut on this one: after a weekend, a bank holiday on
 * a Monday, Easter, Christmas or New Year. Never earlier than the day itself.
 */
export function reopeningAfter(day: Day): Day {
  const monthAndDay = day.slice(5);
  if (monthAndDay >= '12-25' || monthAndDay <= '01-02') return addDays(day, 4);
  const name = WEEKDAYS[weekday(day)];
  if (name === 'Saturday') return addDays(day, 3);
  if (name === 'Sunday') return addDays(day, 2);
  if (name === 'Monday') return addDays(day, 1);
  const mayBeGoodFriday = name === 'Friday' && monthAndDay >= '03-20' && monthAndDay <= '04-23';
  return mayBeGoodFriday ? addDays(day, 4) : day;
}

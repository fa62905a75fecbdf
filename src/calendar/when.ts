import {
  civil,
  type Day,
  dayOf,
  daysInMonth,
  FIRST_YEAR,
  inWords,
  isDay,
  isLeap,
  LAST_YEAR,
  monthName,
} from './day.ts';

/** A date as well as the person knows it: a day, a month (`2024-03`) or a year (`2024`). */
export type Precise = string;

export type When =
  | { readonly kind: 'known'; readonly date: Precise }
  | { readonly kind: 'between'; readonly from: Precise; readonly to: Precise }
  | { readonly kind: 'still-going-on'; readonly since?: Precise }
  | { readonly kind: 'unknown' };

export type WhenReading =
  | { readonly kind: 'read'; readonly when: When }
  | { readonly kind: 'fault'; readonly problem: string };

export function isPrecise(text: string): text is Precise {
  if (/^\d{4}$/.test(text)) return isDay(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

function firstDay(date: Precise): Day {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: Precise): Day {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5, 7)) : 12;
  return dayOf(year, month, daysInMonth(year, month));
}

/** The first day it can have happened. Undefined when there is none to count from. */
export function earliest(when: When): Day | undefined {
  if (when.kind === 'known') return firstDay(when.date);
  if (when.kind === 'between') return firstDay(when.from);
  if (when.kind === 'still-going-on') return when.since && firstDay(when.since);
  return undefined;
}

/** The last day it can have happened, never later than today. */
export function latest(when: When, today: Day): Day {
  const end = when.kind === 'known' ? lastDay(when.date) : when.kind === 'between' ? lastDay(when.to) : today;
  return end < today ? end : today;
}

/**
 * A date in text, as links and saved answers hold it: `2024-03-05`, `2024-03`, `2024`,
 * `2023/2024-05` (between), `2024-03/..` and `../..` (still going on), `unknown`.
 */
export function readWhen(text: string, today: Day): WhenReading {
  if (text === 'unknown') return read({ kind: 'unknown' });
  if (text === '../..') return read({ kind: 'still-going-on' });
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0 || !isPrecise(start)) return fault('must be a day, a month or a year that exists');
  if (firstDay(start) > today) return fault('must not be in the future');
  if (end === undefined) return read({ kind: 'known', date: start });
  if (end === '..') return read({ kind: 'still-going-on', since: start });
  if (!isPrecise(end)) return fault('must end on a day, a month or a year that exists');
  if (firstDay(end) > today) return fault('must not end in the future');
  if (firstDay(start) > lastDay(end)) return fault('must not end before it starts');
  return read({ kind: 'between', from: start, to: end });
}

export function writeWhen(when: When): string {
  if (when.kind === 'known') return when.date;
  if (when.kind === 'between') return `${when.from}/${when.to}`;
  if (when.kind === 'still-going-on') return `${when.since ?? '..'}/..`;
  return 'unknown';
}

/** The three boxes of a date, any of the first two left empty. */
export type DateFields = { readonly day: string; readonly month: string; readonly year: string };

/** What a person may add to a day: "1st", "22nd". */
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/i;

/** The date three boxes hold, as exact as they were filled in, or what to put right. */
export function readFields(
  fields: DateFields,
  today: Day,
): { readonly date: Precise } | { readonly problem: string } {
  const typed = { day: fields.day.trim(), month: fields.month.trim(), year: fields.year.trim() };
  const year = yearTyped(typed.year, today);
  if (year === undefined) return { problem: yearProblem(typed.year) };
  if (typed.day !== '' && typed.month === '') {
    return { problem: 'Enter the month too, or leave out the day.' };
  }
  if (typed.month === '') return { date: String(year) };
  const month = monthTyped(typed.month);
  if (month === undefined) return { problem: monthProblem(typed.month) };
  const written = dayOf(year, month, 1).slice(0, 7);
  if (typed.day === '') return { date: written };
  const day = Number(DAY.exec(typed.day)?.[1] ?? 0);
  const most = daysInMonth(year, month);
  if (day < 1 || day > most) {
    return {
      problem: `${monthName(month)} ${year} has days from 1 to ${most}, and “${typed.day}” is none of them.`,
    };
  }
  return { date: dayOf(year, month, day) };
}

/** "2024", or its last two figures: those of a year that has begun are of this century. */
function yearTyped(typed: string, today: Day): number | undefined {
  if (/^\d{2}$/.test(typed)) {
    const thisYear = civil(today).year;
    const century = thisYear - (thisYear % 100);
    const year = century + Number(typed);
    return year > thisYear ? year - 100 : year;
  }
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function yearProblem(typed: string): string {
  if (typed === '') return 'Enter the year, like 2024.';
  if (/^\d{4}$/.test(typed))
    return `Enter a year from ${FIRST_YEAR} to ${LAST_YEAR}: we cannot count from ${typed}.`;
  return `Enter the year in figures, like 2024: we cannot read “${typed}”.`;
}

/** A number, a name, or the first letters of a name that are those of no other month. */
function monthTyped(typed: string): number | undefined {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : undefined;
  const begun = typed.replace(/\.$/, '').toLowerCase();
  const name = begun === 'sept' ? 'sep' : begun;
  const months = MONTH_NUMBERS.filter((month) => monthName(month).toLowerCase().startsWith(name));
  return name.length >= 3 && months.length === 1 ? months[0] : undefined;
}

const MONTH_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function monthProblem(typed: string): string {
  return /^\d+$/.test(typed)
    ? `Enter the month as its name or a number from 1 to 12: there is no month ${typed}. The day comes first.`
    : `Enter the month as its name or a number from 1 to 12: we cannot read “${typed}”.`;
}

/** How a date is shown back to the person. */
export function whenInWords(when: When): string {
  if (when.kind === 'known') return preciseInWords(when.date);
  if (when.kind === 'between') {
    return `between ${preciseInWords(when.from)} and ${preciseInWords(when.to)}`;
  }
  if (when.kind === 'still-going-on') {
    return when.since ? `since ${preciseInWords(when.since)}, and still going on` : 'still going on';
  }
  return 'a date I do not know';
}

export function preciseInWords(date: Precise): string {
  if (date.length === 4) return date;
  if (date.length === 7) return `${monthName(Number(date.slice(5)))} ${date.slice(0, 4)}`;
  return inWords(date);
}

/** Whether a number of years from this day falls on a 29 February that is not there. */
export function losesLeapDay(day: Day, years: number): boolean {
  return day.endsWith('-02-29') && !isLeap(Number(day.slice(0, 4)) + years);
}

function read(when: When): WhenReading {
  return { kind: 'read', when };
}

function fault(problem: string): WhenReading {
  return { kind: 'fault', problem };
}
